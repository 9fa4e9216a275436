// Rule: a stopped program ends at the wall limit.
// Expect: wall_limit
// Limits: wall=500ms

#include <signal.h>

int main() {
  raise(SIGSTOP);
  for (;;) {
  }
}
