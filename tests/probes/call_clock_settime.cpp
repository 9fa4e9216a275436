// Rule: the clock is the host's.
// Expect: forbidden_syscall clock_settime

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_clock_settime, 0, 0, 0, 0, 0);
  return 9;
}
