// Rule: not needed.
// Expect: forbidden_syscall timerfd_create

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_timerfd_create, 0, 0, 0, 0, 0);
  return 9;
}
