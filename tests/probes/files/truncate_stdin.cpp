// Rule: the input cannot be cut for a later run.
// Expect: forbidden_syscall ftruncate
// Stdin: input

#include <unistd.h>

int main() { ftruncate(0, 0); }
