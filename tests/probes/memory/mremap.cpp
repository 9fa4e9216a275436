// Rule: a mapping that grows is counted, and refused where it cannot be.
// Expect: memory_limit
// Limits: cpu=10s wall=30s

#include <string.h>
#include <sys/mman.h>

int main() {
  unsigned long size = 1 << 20;
  void* p = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (; p != MAP_FAILED; size *= 2) {
    memset(p, 1, size);
    p = mremap(p, size, 2 * size, MREMAP_MAYMOVE);
  }
}
