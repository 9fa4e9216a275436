// Rule: locks on shared inodes are a side channel.
// Expect: forbidden_syscall flock

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_flock, 0, 0, 0, 0, 0);
  return 9;
}
