// Rule: no other process id can even be asked about.
// Expect: forbidden_syscall kill

#include <signal.h>

int main() { kill(3, 0); }
