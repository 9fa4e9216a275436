// Rule: stderr has the same limit as stdout.
// Expect: output_limit

#include <unistd.h>

static char block[1 << 16];

int main() {
  for (;;)
    if (write(2, block, sizeof block) < 0) return 1;
}
