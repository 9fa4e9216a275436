// Rule: pages from the host's pool of huge ones, which no resident set shows, are refused.
// Expect: forbidden_syscall mmap
// Limits: cpu=10s wall=30s

#include <sys/mman.h>

int main() {
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB;
  mmap(nullptr, 2 << 20, PROT_READ | PROT_WRITE, flags, -1, 0);
}
