// Rule: clone without the flags of a thread is refused.
// Expect: forbidden_syscall clone

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0); }
