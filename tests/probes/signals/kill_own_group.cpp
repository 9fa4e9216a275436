// Rule: its process group is more than itself.
// Expect: forbidden_syscall kill

#include <signal.h>

int main() { kill(0, SIGKILL); }
