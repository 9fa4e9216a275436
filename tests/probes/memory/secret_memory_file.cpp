// Rule: so are secret ones.
// Expect: forbidden_syscall memfd_secret
// Limits: cpu=10s wall=30s

#include <unistd.h>

int main() { syscall(447, 0); }
