// Rule: no new root.
// Expect: forbidden_syscall pivot_root

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_pivot_root, 0, 0, 0, 0, 0);
  return 9;
}
