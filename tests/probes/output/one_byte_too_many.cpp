// Rule: one byte more is not.
// Expect: output_limit
// Limits: output=64KiB

#include <unistd.h>

static char block[(1 << 16) + 1];

int main() { return write(1, block, sizeof block) == sizeof block ? 0 : 1; }
