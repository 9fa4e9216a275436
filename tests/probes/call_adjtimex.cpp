// Rule: the clock is the host's.
// Expect: forbidden_syscall adjtimex

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_adjtimex, 0, 0, 0, 0, 0);
  return 9;
}
