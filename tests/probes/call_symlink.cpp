// Rule: no links.
// Expect: forbidden_syscall symlink

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_symlink, 0, 0, 0, 0, 0);
  return 9;
}
