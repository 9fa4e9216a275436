// Rule: nor sockets to the machine that hosts this one.
// Expect: forbidden_syscall socket

#include <sys/socket.h>

int main() { socket(AF_VSOCK, SOCK_STREAM, 0); }
