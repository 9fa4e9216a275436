// Rule: no mounts.
// Expect: forbidden_syscall mount

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_mount, 0, 0, 0, 0, 0);
  return 9;
}
