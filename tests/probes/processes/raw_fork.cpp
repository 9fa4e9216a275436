// Rule: the old fork call is refused as well as the clone that libc makes of it.
// Expect: forbidden_syscall fork

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_fork); }
