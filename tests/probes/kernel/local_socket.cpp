// Rule: nor local sockets: abstract names cross file systems.
// Expect: forbidden_syscall socket

#include <sys/socket.h>

int main() { socket(AF_UNIX, SOCK_DGRAM, 0); }
