// Rule: not by the newer call either.
// Expect: forbidden_syscall sched_setattr

#include <sys/syscall.h>
#include <unistd.h>

int main() {
  char attributes[56] = {56};
  syscall(SYS_sched_setattr, 0, attributes, 0);
}
