// Rule: there are no children.
// Expect: forbidden_syscall wait4

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_wait4, 0, 0, 0, 0, 0);
  return 9;
}
