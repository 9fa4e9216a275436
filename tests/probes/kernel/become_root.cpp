// Rule: a program cannot change its user.
// Expect: forbidden_syscall setuid

#include <unistd.h>

int main() { setuid(0); }
