// Rule: the new mount interface too.
// Expect: forbidden_syscall mount_setattr

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_mount_setattr, 0, 0, 0, 0, 0);
  return 9;
}
