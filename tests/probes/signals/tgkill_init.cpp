// Rule: tgkill reaches its own thread group only.
// Expect: forbidden_syscall tgkill

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_tgkill, 1, 1, SIGKILL); }
