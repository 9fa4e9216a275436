// Rule: no device can be made.
// Expect: forbidden_syscall mknodat or forbidden_syscall mknod

#include <sys/stat.h>
#include <sys/sysmacros.h>

int main() { mknod("/memory", S_IFCHR | 0600, makedev(1, 1)); }
