// Rule: a refused allocation is seen.
// Expect: signalled 6 allocation_failed

#include <vector>

int main() {
  std::vector<char> memory(1L << 40);
  return memory[12345];
}
