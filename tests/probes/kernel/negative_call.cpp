// Rule: a number that can be no call does nothing.
// Expect: forbidden_syscall ? or exited 0

#include <errno.h>
#include <unistd.h>

int main() { return syscall(-1) == -1 && errno == ENOSYS ? 0 : 1; }
