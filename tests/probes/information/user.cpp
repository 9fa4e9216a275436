// Rule: the program is nobody that the host knows.
// Expect: exited 0
// Weaker: exited 0
// Stdout: 1 1 1 1

#include <stdio.h>
#include <unistd.h>

int main() { printf("%u %u %u %u\n", getuid(), geteuid(), getgid(), getegid()); }
