// Rule: CPU time over the limit is over the limit, though the program ended by itself.
// Expect: cpu_limit
// Limits: cpu=200ms

#include <time.h>

int main() {
  while (clock() < CLOCKS_PER_SEC * 215 / 1000) {
  }
}
