// Rule: of arch_prctl only what libc needs to start is allowed.
// Expect: forbidden_syscall arch_prctl

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_arch_prctl, 0x1001, 0); }
