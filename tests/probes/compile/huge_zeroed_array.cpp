// Rule: data that is only reserved compiles; it is for the run to refuse it.
// Profile: toolchain
// Expect: compiles

char big[1 << 30];
int main() {}
