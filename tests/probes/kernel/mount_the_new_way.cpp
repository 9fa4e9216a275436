// Rule: not by the newer calls either.
// Expect: forbidden_syscall fsopen
// Weaker: exited 0

#include <unistd.h>

int main() { syscall(430, "proc", 0); }
