// Rule: the peak counts what is in use at once, not what was ever used.
// Expect: exited 0
// Limits: cpu=10s wall=30s
// Peak: 40MiB-44MiB

#include <stdlib.h>
#include <string.h>

int main() {
  for (int i = 0; i < 5; ++i) {
    void* p = malloc(40 << 20);
    if (p == nullptr) return 9;
    memset(p, 1, 40 << 20);
    free(p);
  }
}
