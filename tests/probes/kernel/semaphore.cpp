// Rule: System V semaphores are refused.
// Expect: forbidden_syscall semget

#include <sys/sem.h>

int main() { semget(1234, 1, IPC_CREAT | 0600); }
