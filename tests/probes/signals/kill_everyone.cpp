// Rule: a program signals nobody but itself.
// Expect: forbidden_syscall kill

#include <signal.h>

int main() { kill(-1, SIGKILL); }
