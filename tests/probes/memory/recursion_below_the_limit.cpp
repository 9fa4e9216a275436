// Rule: the stack may grow as far as the memory limit.
// Expect: exited 0
// Limits: cpu=10s wall=30s
// Peak: 44MiB-50MiB

#include <string.h>

static int descend(int n) {
  volatile char frame[4096];
  memset(const_cast<char*>(frame), 1, sizeof frame);
  return n == 0 ? 0 : descend(n - 1) + frame[n % 4096] - 1;
}

int main() { return descend(46 * 250); }
