// Rule: an allocation that the limit refuses is told from other deaths.
// Expect: signalled SIGABRT allocation_failed
// Limits: cpu=10s wall=30s

int main() {
  volatile char* p = new char[1ul << 46];
  p[0] = 1;
}
