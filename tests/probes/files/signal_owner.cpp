// Rule: no descriptor can be made to send signals.
// Expect: forbidden_syscall fcntl

#include <fcntl.h>

int main() { fcntl(1, F_SETOWN, 1); }
