// Rule: neither does memory that is reserved in many pieces.
// Expect: exited 0
// Limits: cpu=10s wall=30s
// Peak: 0MiB-8MiB

#include <stdlib.h>

int main() {
  for (int i = 0; i < 100; ++i) {
    volatile char* p = static_cast<char*>(malloc(1 << 20));
    if (p == nullptr) return 9;
    p[0] = 1;
  }
}
