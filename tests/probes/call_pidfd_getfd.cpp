// Rule: no descriptor can be stolen.
// Expect: forbidden_syscall pidfd_getfd

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_pidfd_getfd, 0, 0, 0, 0, 0);
  return 9;
}
