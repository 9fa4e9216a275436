// Rule: memory beats time: who holds too much and then sleeps is over the memory limit.
// Expect: memory_limit
// Limits: cpu=10s wall=3s

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main() {
  void* p = malloc(80 << 20);
  if (p == nullptr) return 9;
  memset(p, 1, 80 << 20);
  for (;;) pause();
}
