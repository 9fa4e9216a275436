// Rule: no attribute can carry a message to the next run.
// Expect: forbidden_syscall fsetxattr

#include <sys/xattr.h>

int main() { fsetxattr(0, "user.message", "x", 1, 0); }
