// Rule: copies of a descriptor count as the same output.
// Expect: output_limit

#include <unistd.h>

static char block[1 << 16];

int main() {
  const int copy = dup(1);
  if (copy < 0 || dup2(2, 1) < 0) return 9;
  for (;;)
    if (write(copy, block, sizeof block) < 0) return 1;
}
