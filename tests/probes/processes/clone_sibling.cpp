// Rule: a child given to the parent (CLONE_PARENT), so that it is not ours to wait for, is refused.
// Expect: forbidden_syscall clone

#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0); }
