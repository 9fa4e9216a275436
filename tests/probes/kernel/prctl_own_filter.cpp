// Rule: a program cannot put a filter of its own before ours.
// Expect: forbidden_syscall prctl

#include <linux/seccomp.h>
#include <sys/prctl.h>

int main() { prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, nullptr); }
