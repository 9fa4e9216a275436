// Rule: shared memory, which outlives its mapping and no per-process limit sees, is refused.
// Expect: forbidden_syscall mmap
// Limits: cpu=10s wall=30s

#include <string.h>
#include <sys/mman.h>

int main() {
  // Dropped pages leave the resident set, but not the memory.
  const unsigned long size = 8 << 20;
  for (int i = 0; i < 64; ++i) {
    void* p = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) return 3;
    memset(p, 1, size);
    madvise(p, size, MADV_DONTNEED);
  }
}
