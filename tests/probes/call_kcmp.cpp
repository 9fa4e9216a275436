// Rule: processes cannot be compared.
// Expect: forbidden_syscall kcmp

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_kcmp, 0, 0, 0, 0, 0);
  return 9;
}
