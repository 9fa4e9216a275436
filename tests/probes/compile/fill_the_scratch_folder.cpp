// Rule: what the compiler's parts write counts together.
// Profile: toolchain
// Expect: fails
// Limits: cpu=5s wall=15s scratch=1MiB

int data[1 << 18] = {1};
int main() {}
