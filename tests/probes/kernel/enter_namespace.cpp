// Rule: nor entered.
// Expect: forbidden_syscall setns

#include <sched.h>

int main() { setns(0, 0); }
