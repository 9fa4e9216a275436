// Rule: no shell command runs.
// Expect: forbidden_syscall clone

#include <stdlib.h>

int main() { return system("echo out") == 0 ? 1 : 2; }
