// Rule: of course not.
// Expect: forbidden_syscall acct

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_acct, 0, 0, 0, 0, 0);
  return 9;
}
