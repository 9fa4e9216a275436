// Rule: 64 MiB of data and a program are more than 64 MiB.
// Expect: memory_limit
// Limits: cpu=10s wall=30s
// Peak: 64MiB-66MiB

#include <stdlib.h>
#include <string.h>

int main() {
  char* p = static_cast<char*>(malloc(64 << 20));
  if (p == nullptr) return 9;
  memset(p, 1, 64 << 20);
  return p[12345] - 1;
}
