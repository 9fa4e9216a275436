// Rule: memory made read-only after it was written, which the data limit forgets, has an end too.
// Expect: memory_limit
// Limits: cpu=10s wall=30s
// Peak: 64MiB-2048MiB

#include <string.h>
#include <sys/mman.h>

int main() {
  const unsigned long size = 16 << 20;
  for (int i = 0; i < 256; ++i) {
    void* p = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) return 3;
    memset(p, 1, size);
    mprotect(p, size, PROT_READ);
  }
}
