// Rule: the number of mappings is bounded by the kernel, and harmless.
// Expect: exited 0 or cpu_limit

#include <sys/mman.h>

int main() {
  // Neighbours with other rights are not merged.
  for (int i = 0; i < 1 << 20; ++i) {
    const int rights = i % 2 == 0 ? PROT_READ : PROT_NONE;
    if (mmap(nullptr, 4096, rights, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED) return 0;
  }
}
