// Rule: nor the environment.
// Profile: toolchain
// Expect: fails file not found
// Never: PATH=

asm(".incbin \"/proc/self/environ\"");
int main() {}
