// Rule: a program cannot become another.
// Expect: forbidden_syscall execve

#include <unistd.h>

int main() { execl("/bin/sh", "sh", "-c", "id", nullptr); }
