// Rule: keyrings, which belong to a user and not to a namespace, are refused.
// Expect: forbidden_syscall add_key

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_add_key, "user", "message", "x", 1, -4); }
