// Rule: no hardware.
// Expect: forbidden_syscall ioperm

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_ioperm, 0, 0, 0, 0, 0);
  return 9;
}
