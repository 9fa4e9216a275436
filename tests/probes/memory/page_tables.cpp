// Rule: memory spent on page tables, in no resident set, is bounded by the address space.
// Expect: exited 3
// Limits: cpu=10s wall=30s

#include <sys/mman.h>

int main() {
  const unsigned long size = 1ul << 40;
  void* p = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return 3;
  for (unsigned long i = 0; i < size; i += 2 << 20) static_cast<volatile char*>(p)[i];
}
