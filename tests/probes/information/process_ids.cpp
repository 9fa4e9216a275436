// Rule: process ids say nothing of the host, nor of how many runs there were.
// Expect: exited 0
// Weaker: exited 0
// Stdout: 2 1
// Runs: 3

#include <stdio.h>
#include <unistd.h>

int main() { printf("%d %d\n", getpid(), getppid()); }
