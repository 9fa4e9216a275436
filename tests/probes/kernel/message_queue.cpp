// Rule: System V message queues are refused.
// Expect: forbidden_syscall msgget

#include <sys/msg.h>

int main() { msgget(1234, IPC_CREAT | 0600); }
