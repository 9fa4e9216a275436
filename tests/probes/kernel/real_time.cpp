// Rule: a program cannot be scheduled before others.
// Expect: forbidden_syscall sched_setscheduler

#include <sched.h>

int main() {
  const sched_param first{1};
  sched_setscheduler(0, SCHED_FIFO, &first);
}
