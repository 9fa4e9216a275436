// Rule: nor an endless file.
// Profile: toolchain
// Expect: fails file not found

asm(".incbin \"/dev/zero\"");
int main() {}
