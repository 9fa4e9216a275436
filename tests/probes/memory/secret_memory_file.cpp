// Rule: so are secret ones.
// Expect: forbidden_syscall memfd_secret

#include <unistd.h>

int main() { syscall(447, 0); }
