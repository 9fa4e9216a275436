// Rule: nor ask to be.
// Expect: forbidden_syscall ptrace

#include <sys/ptrace.h>

int main() { ptrace(PTRACE_TRACEME, 0, 0, 0); }
