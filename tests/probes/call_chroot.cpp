// Rule: no new root.
// Expect: forbidden_syscall chroot

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_chroot, 0, 0, 0, 0, 0);
  return 9;
}
