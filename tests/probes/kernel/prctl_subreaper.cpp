// Rule: a program cannot become the parent of orphans.
// Expect: forbidden_syscall prctl

#include <sys/prctl.h>

int main() { prctl(PR_SET_CHILD_SUBREAPER, 1); }
