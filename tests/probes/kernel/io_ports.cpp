// Rule: no device can be driven.
// Expect: forbidden_syscall iopl

#include <sys/io.h>

int main() { iopl(3); }
