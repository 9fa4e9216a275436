// Rule: nor start itself anew.
// Expect: forbidden_syscall execve

#include <unistd.h>

int main(int, char** argv) { execv("/proc/self/exe", argv); }
