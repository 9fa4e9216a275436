// Rule: a refused allocation is noted even when the program takes it well.
// Expect: exited 3 allocation_failed
// Limits: cpu=10s wall=30s

#include <stdlib.h>

int main() { return malloc(4ul << 30) == nullptr ? 3 : 0; }
