// Rule: the signal of abort(), which the supervisor looks at, is no way to reach another process.
// Expect: forbidden_syscall tgkill

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_tgkill, 1, 1, SIGABRT); }
