// Rule: nothing can be renamed.
// Expect: forbidden_syscall rename

#include <stdio.h>

int main() { rename("/a", "/b"); }
