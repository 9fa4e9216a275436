// Rule: memory that is never touched costs nothing.
// Expect: exited 0
// Limits: cpu=10s wall=30s
// Peak: 0MiB-4MiB

#include <stdlib.h>

int main() {
  volatile char* p = static_cast<char*>(malloc(96 << 20));
  if (p == nullptr) return 9;
  p[0] = 1;
}
