// Rule: of prctl only the name of a thread may be set.
// Expect: forbidden_syscall prctl

#include <sys/prctl.h>

int main() { prctl(PR_SET_DUMPABLE, 1); }
