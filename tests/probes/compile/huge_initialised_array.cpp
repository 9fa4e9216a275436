// Rule: a program larger than the scratch folder is not built.
// Profile: toolchain
// Expect: fails error
// Limits: cpu=5s wall=15s scratch=32MiB

char big[512 << 20] = {1};
int main() {}
