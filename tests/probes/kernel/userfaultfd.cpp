// Rule: page faults are not for programs to handle.
// Expect: forbidden_syscall userfaultfd

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_userfaultfd, 1); }
