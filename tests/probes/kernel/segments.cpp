// Rule: no segment descriptor can be written.
// Expect: forbidden_syscall modify_ldt

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_modify_ldt, 0, 0, 0); }
