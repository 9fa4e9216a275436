// Rule: no handle on a process can be had.
// Expect: forbidden_syscall pidfd_open

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_pidfd_open, 1, 0); }
