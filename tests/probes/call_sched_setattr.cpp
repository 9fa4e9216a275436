// Rule: no deadline scheduling.
// Expect: forbidden_syscall sched_setattr

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_sched_setattr, 0, 0, 0, 0, 0);
  return 9;
}
