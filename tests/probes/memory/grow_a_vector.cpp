// Rule: a vector that grows without end ends as a memory limit.
// Expect: memory_limit
// Limits: cpu=2s wall=6s

#include <vector>

int main() {
  std::vector<int> numbers;
  for (;;) numbers.push_back(1);
}
