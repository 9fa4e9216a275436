// Rule: a call through the x32 numbers is a call through another ABI.
// Expect: forbidden_syscall ?

#include <unistd.h>

int main() { syscall(0x40000000 + 39); }
