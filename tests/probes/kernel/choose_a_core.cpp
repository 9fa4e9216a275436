// Rule: a program stays on the cores it was given; trying is harmless.
// Expect: exited 0

#include <errno.h>
#include <sched.h>

int main() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  CPU_SET(0, &cores);
  return sched_setaffinity(0, sizeof cores, &cores) == -1 && errno == EPERM ? 0 : 1;
}
