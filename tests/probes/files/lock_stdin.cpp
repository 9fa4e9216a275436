// Rule: nor locked: locks on a shared file are seen by other runs.
// Expect: forbidden_syscall flock
// Stdin: input

#include <sys/file.h>

int main() { flock(0, LOCK_EX); }
