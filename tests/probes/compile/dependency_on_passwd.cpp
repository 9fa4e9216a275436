// Rule: a pragma that looks at a file's age finds no file.
// Profile: toolchain
// Expect: fails No such file or directory
// Weaker: fails Permission denied

#pragma GCC dependency "/etc/passwd"
int main() {}
