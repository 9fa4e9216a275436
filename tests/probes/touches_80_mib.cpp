// Rule: the peak resident set decides.
// Expect: memory_limit

#include <vector>

int main() {
  std::vector<char> memory(80 << 20, 1);
  return memory[12345] - 1;
}
