// Rule: giving way to others is work too.
// Expect: cpu_limit or wall_limit

#include <sched.h>

int main() {
  for (;;) sched_yield();
}
