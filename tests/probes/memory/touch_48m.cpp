// Rule: memory below the limit is the program's, and its peak is reported.
// Expect: exited 0
// Limits: cpu=10s wall=30s
// Peak: 48MiB-51MiB

#include <stdlib.h>
#include <string.h>

int main() {
  char* p = static_cast<char*>(malloc(48 << 20));
  if (p == nullptr) return 9;
  memset(p, 1, 48 << 20);
  return p[12345] - 1;
}
