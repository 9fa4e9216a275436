// Rule: the heap's end is no way around.
// Expect: memory_limit
// Limits: cpu=10s wall=30s

#include <string.h>
#include <unistd.h>

int main() {
  for (;;) {
    void* p = sbrk(1 << 20);
    if (p == reinterpret_cast<void*>(-1)) return 0;
    memset(p, 1, 1 << 20);
  }
}
