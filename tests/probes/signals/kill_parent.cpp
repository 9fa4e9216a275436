// Rule: its parent is the init of its namespace, and out of reach.
// Expect: forbidden_syscall kill

#include <signal.h>
#include <unistd.h>

int main() { kill(getppid(), SIGSTOP); }
