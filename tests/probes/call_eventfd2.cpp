// Rule: not needed.
// Expect: forbidden_syscall eventfd2

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_eventfd2, 0, 0, 0, 0, 0);
  return 9;
}
