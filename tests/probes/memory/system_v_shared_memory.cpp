// Rule: System V shared memory is refused.
// Expect: forbidden_syscall shmget
// Limits: cpu=2s wall=6s

#include <sys/shm.h>

int main() { shmget(IPC_PRIVATE, 64 << 20, 0600); }
