// Rule: sharing memory is not enough: a thread must be in the group that one kill finds.
// Expect: forbidden_syscall clone

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_clone, CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND, 0, 0, 0, 0); }
