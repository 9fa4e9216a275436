// Rule: nothing can be learnt of another process's kernel objects.
// Expect: forbidden_syscall kcmp

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_kcmp, 1, 2, 0, 0, 0); }
