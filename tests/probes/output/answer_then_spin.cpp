// Rule: what happened beats what was printed.
// Expect: cpu_limit
// Stdout: 42

#include <stdio.h>

int main() {
  puts("42");
  fflush(stdout);
  for (;;) {
  }
}
