// Rule: nor can a keyring be joined.
// Expect: forbidden_syscall keyctl

#include <sys/syscall.h>
#include <unistd.h>

int main() { syscall(SYS_keyctl, 0, -4, 1); }
