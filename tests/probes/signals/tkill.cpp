// Rule: tkill, which names no process, is refused.
// Expect: forbidden_syscall tkill

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_tkill, 1, SIGKILL); }
