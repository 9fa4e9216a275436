// Rule: no hardware.
// Expect: forbidden_syscall iopl

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_iopl, 0, 0, 0, 0, 0);
  return 9;
}
