// Rule: so are secret ones.
// Expect: forbidden_syscall memfd_secret
// Limits: cpu=2s wall=6s

#include <unistd.h>

int main() { syscall(447, 0); }
