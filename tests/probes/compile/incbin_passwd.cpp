// Rule: the assembler reads no file of the host into the program.
// Profile: toolchain
// Expect: fails file not found
// Never: root:

asm(".incbin \"/etc/passwd\"");
int main() {}
