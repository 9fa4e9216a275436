// Rule: System V shared memory is refused.
// Expect: forbidden_syscall shmget
// Limits: cpu=10s wall=30s

#include <sys/shm.h>

int main() { shmget(IPC_PRIVATE, 64 << 20, 0600); }
