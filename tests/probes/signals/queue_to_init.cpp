// Rule: queued signals are refused.
// Expect: forbidden_syscall rt_sigqueueinfo

#include <signal.h>

int main() { sigqueue(1, SIGTERM, {}); }
