// Rule: no file can be made.
// Expect: forbidden_syscall creat

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_creat, "/mine", 0600); }
