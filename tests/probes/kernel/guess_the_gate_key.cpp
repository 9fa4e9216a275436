// Rule: a call with a wrong key is a call without one.
// Expect: forbidden_syscall kill

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_kill, -1, SIGKILL, 0, 0, 0, 0x8123456789abcdefull); }
