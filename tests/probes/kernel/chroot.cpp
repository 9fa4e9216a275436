// Rule: for every way to move it.
// Expect: forbidden_syscall chroot

#include <unistd.h>

int main() { chroot("/"); }
