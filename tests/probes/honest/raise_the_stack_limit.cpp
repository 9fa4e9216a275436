// Rule: asking for more stack, a common idiom, is refused and harms nobody.
// Expect: exited 0

#include <sys/resource.h>

int main() {
  rlimit stack{};
  getrlimit(RLIMIT_STACK, &stack);
  stack.rlim_cur = 256 << 20;
  setrlimit(RLIMIT_STACK, &stack);
}
