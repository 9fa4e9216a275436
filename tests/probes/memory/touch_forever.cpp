// Rule: memory taken piece by piece ends as a memory limit, however the program reacts.
// Expect: memory_limit
// Limits: cpu=10s wall=30s

#include <stdlib.h>
#include <string.h>

int main() {
  for (;;) {
    void* p = malloc(1 << 20);
    if (p == nullptr) return 0;
    memset(p, 1, 1 << 20);
  }
}
