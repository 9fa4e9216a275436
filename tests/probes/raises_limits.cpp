// Rule: resource limits are read-only, and asking to change them is not fatal.
// Expect: exited 0

#include <sys/resource.h>

#include <initializer_list>

int main() {
  const rlimit wish = {RLIM_INFINITY, RLIM_INFINITY};
  for (const auto what : {RLIMIT_STACK, RLIMIT_DATA, RLIMIT_CPU, RLIMIT_FSIZE})
    if (setrlimit(what, &wish) == 0) return 1;
  return 0;
}
