// Rule: popen fails at its pipe already.
// Expect: forbidden_syscall pipe2

#include <stdio.h>

int main() { return popen("id", "r") != nullptr; }
