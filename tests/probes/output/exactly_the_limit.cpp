// Rule: output of exactly the limit is fine.
// Expect: exited 0
// Limits: output=64KiB

#include <unistd.h>

static char block[1 << 16];

int main() { return write(1, block, sizeof block) == sizeof block ? 0 : 1; }
