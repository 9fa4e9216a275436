// Rule: work in bursts shorter than a clock tick is counted too.
// Expect: cpu_limit
// Limits: wall=5s

#include <time.h>
#include <unistd.h>

int main() {
  for (;;) {
    const clock_t start = clock();
    while (clock() - start < CLOCKS_PER_SEC / 2000) {
    }
    usleep(50);
  }
}
