// Rule: nor one that the assembler is asked to fill.
// Profile: toolchain
// Expect: fails
// Limits: cpu=5s wall=15s scratch=32MiB

asm(".data\n.fill 1 << 30, 1, 1");
int main() {}
