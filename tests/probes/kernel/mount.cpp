// Rule: nothing can be mounted.
// Expect: forbidden_syscall mount
// Weaker: exited 0

#include <sys/mount.h>

int main() { mount("proc", "/", "proc", 0, nullptr); }
