// Rule: of no kind.
// Expect: forbidden_syscall unshare

#include <sched.h>

int main() { unshare(CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWPID); }
