// Rule: not by the newer call either.
// Expect: forbidden_syscall seccomp

#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_seccomp, SECCOMP_SET_MODE_STRICT, 0, nullptr); }
