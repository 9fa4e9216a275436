// Rule: leases, which signal others, are refused.
// Expect: forbidden_syscall fcntl

#include <fcntl.h>

int main() { fcntl(0, F_SETLEASE, F_RDLCK); }
