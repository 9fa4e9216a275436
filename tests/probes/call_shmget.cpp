// Rule: shared memory escapes the memory limit.
// Expect: forbidden_syscall shmget

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_shmget, 0, 0, 0, 0, 0);
  return 9;
}
