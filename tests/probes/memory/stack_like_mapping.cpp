// Rule: a mapping that grows like a stack, which the data limit does not count, is refused.
// Expect: forbidden_syscall mmap
// Limits: cpu=10s wall=30s

#include <sys/mman.h>

int main() {
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_GROWSDOWN;
  for (int i = 0; i < 64; ++i)
    if (mmap(nullptr, 8 << 20, PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED) return 3;
}
