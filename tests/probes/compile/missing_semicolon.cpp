// Rule: a compile error is reported in the compiler's words, with the file's own name.
// Profile: toolchain
// Expect: fails main.cpp:5:

int main() { return 0 }
