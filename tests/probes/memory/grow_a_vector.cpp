// Rule: a vector that grows without end ends as a memory limit.
// Expect: memory_limit
// Limits: cpu=10s wall=30s

#include <vector>

int main() {
  std::vector<int> numbers;
  for (;;) numbers.push_back(1);
}
