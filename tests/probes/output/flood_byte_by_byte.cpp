// Rule: it does not matter in which pieces.
// Expect: output_limit
// Limits: output=16KiB cpu=2s wall=6s

#include <unistd.h>

int main() {
  for (;;)
    if (write(1, "x", 1) < 0) return 1;
}
