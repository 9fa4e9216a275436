// Rule: the clock is the host's.
// Expect: forbidden_syscall settimeofday

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_settimeofday, 0, 0, 0, 0, 0);
  return 9;
}
