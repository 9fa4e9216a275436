// Rule: the root stays where it is.
// Expect: forbidden_syscall pivot_root
// Weaker: exited 0

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_pivot_root, ".", "."); }
