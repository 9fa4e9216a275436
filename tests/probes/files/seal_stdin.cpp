// Rule: nor sealed.
// Expect: forbidden_syscall fcntl
// Stdin: input

#include <fcntl.h>

int main() { fcntl(0, F_ADD_SEALS, F_SEAL_WRITE); }
