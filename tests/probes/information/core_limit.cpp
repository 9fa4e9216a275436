// Rule: a crash leaves no core file.
// Expect: exited 0

#include <sys/resource.h>

int main() {
  rlimit core;
  return getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max == 0 ? 0 : 1;
}
