// Rule: no real-time priority.
// Expect: forbidden_syscall sched_setscheduler

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  syscall(SYS_sched_setscheduler, 0, 0, 0, 0, 0);
  return 9;
}
