// Rule: output over the limit ends the run, and no more than the limit is kept.
// Expect: output_limit

#include <unistd.h>

static char block[1 << 20];

int main() {
  for (;;)
    if (write(1, block, sizeof block) < 0) return 1;
}
