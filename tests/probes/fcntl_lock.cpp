// Rule: locks on shared inodes are a side channel.
// Expect: forbidden_syscall fcntl

#include <fcntl.h>

int main() {
  struct flock lock = {};
  fcntl(0, F_SETLK, &lock);
  return 9;
}
