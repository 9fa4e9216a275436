// Rule: reserving has an end: running into it in small pieces is told from other aborts.
// Expect: signalled SIGABRT allocation_failed
// Limits: cpu=2s wall=6s

#include <vector>

int main() {
  std::vector<char*> pieces;
  for (;;) pieces.push_back(new char[1 << 20]);
}
