// Rule: the kernel reads 32 bits of a process id, and so does the filter.
// Expect: signalled SIGTERM

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_kill, (1ul << 32) + static_cast<unsigned long>(getpid()), SIGTERM); }
