// Rule: a program cannot leave its process group.
// Expect: forbidden_syscall setpgid

#include <unistd.h>

int main() { setpgid(0, 0); }
