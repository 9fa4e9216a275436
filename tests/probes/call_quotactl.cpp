// Rule: of course not.
// Expect: forbidden_syscall quotactl

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_quotactl, 0, 0, 0, 0, 0);
  return 9;
}
