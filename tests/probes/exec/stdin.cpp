// Rule: nor execute its input.
// Expect: forbidden_syscall execveat
// Stdin: #!/bin/sh

#include <unistd.h>

int main(int, char** argv) { fexecve(0, argv, argv + 1); }
