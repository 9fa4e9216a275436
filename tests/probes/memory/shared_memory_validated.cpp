// Rule: so it is under the newer flag for sharing.
// Expect: forbidden_syscall mmap
// Limits: cpu=10s wall=30s

#include <sys/mman.h>

int main() {
  mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED_VALIDATE | MAP_ANONYMOUS, -1, 0);
}
