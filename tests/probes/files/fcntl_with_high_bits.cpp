// Rule: the kernel reads 32 bits of an fcntl command, and so does the filter.
// Expect: forbidden_syscall fcntl

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_fcntl, 0, (1ul << 32) | F_SETLK, 0); }
