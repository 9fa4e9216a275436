// Rule: no process can be traced.
// Expect: forbidden_syscall ptrace

#include <sys/ptrace.h>

int main() { ptrace(PTRACE_ATTACH, 1, 0, 0); }
