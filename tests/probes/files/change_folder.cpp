// Rule: there is nowhere to go.
// Expect: forbidden_syscall chdir

#include <unistd.h>

int main() { chdir("/proc/1/root"); }
