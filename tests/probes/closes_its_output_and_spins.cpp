// Rule: end of output is not the end.
// Expect: cpu_limit

#include <unistd.h>

int main() {
  close(1);
  close(2);
  for (volatile int i = 0;; i = i + 1) {
  }
}
