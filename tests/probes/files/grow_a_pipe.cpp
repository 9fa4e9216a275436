// Rule: the pipe's buffer cannot be made larger.
// Expect: forbidden_syscall fcntl

#include <fcntl.h>

int main() { fcntl(1, F_SETPIPE_SZ, 1 << 20); }
