// Rule: no unmounts.
// Expect: forbidden_syscall umount2

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_umount2, 0, 0, 0, 0, 0);
  return 9;
}
