// Rule: not needed.
// Expect: forbidden_syscall signalfd4

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_signalfd4, 0, 0, 0, 0, 0);
  return 9;
}
