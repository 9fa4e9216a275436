// Rule: there are no children to wait for; the call is refused.
// Expect: forbidden_syscall wait4

#include <sys/wait.h>

int main() { wait(nullptr); }
