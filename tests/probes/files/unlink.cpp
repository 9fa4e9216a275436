// Rule: nothing can be removed.
// Expect: forbidden_syscall unlink

#include <unistd.h>

int main() { unlink("/etc/passwd"); }
