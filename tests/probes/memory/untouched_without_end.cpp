// Rule: reserving has an end: running into it in small pieces is told from other aborts.
// Expect: signalled SIGABRT allocation_failed
// Limits: cpu=10s wall=30s

#include <vector>

int main() {
  std::vector<char*> pieces;
  for (;;) pieces.push_back(new char[1 << 20]);
}
