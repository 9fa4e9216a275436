// Rule: no namespace can be made.
// Expect: forbidden_syscall unshare

#include <sched.h>

int main() { unshare(CLONE_NEWUSER); }
