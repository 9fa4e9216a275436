// Rule: nor can a key that somebody left be looked for.
// Expect: forbidden_syscall request_key

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_request_key, "user", "message", 0, -4); }
