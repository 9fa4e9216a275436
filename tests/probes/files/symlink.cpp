// Rule: no symlink can be made.
// Expect: forbidden_syscall symlink

#include <unistd.h>

int main() { symlink("/etc/passwd", "/out"); }
