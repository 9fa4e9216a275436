// Rule: no namespace can be made.
// Expect: forbidden_syscall unshare
// Weaker: exited 0

#include <sched.h>

int main() { unshare(CLONE_NEWUSER); }
