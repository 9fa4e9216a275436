// Rule: so it is in pieces large enough for the supervisor to look at.
// Expect: forbidden_syscall mmap
// Limits: cpu=10s wall=30s

#include <sys/mman.h>

int main() { mmap(nullptr, 512 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0); }
