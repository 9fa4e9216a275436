// Rule: a stack that fills the memory limit is over the memory limit.
// Expect: memory_limit
// Limits: cpu=10s wall=30s

#include <string.h>

static int descend(int n) {
  volatile char frame[4096];
  memset(const_cast<char*>(frame), 1, sizeof frame);
  return n < 0 ? 0 : descend(n + 1) + frame[n % 4096];
}

int main() { return descend(0); }
