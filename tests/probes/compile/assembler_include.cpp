// Rule: nor does it show one in its complaints.
// Profile: toolchain
// Expect: fails No such file or directory
// Weaker: fails Permission denied
// Never: root:

asm(".include \"/etc/passwd\"");
int main() {}
