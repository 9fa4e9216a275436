// Rule: memory below the limit is granted.
// Expect: exited 0

#include <vector>

int main() {
  std::vector<char> memory(48 << 20, 1);
  return memory[12345] - 1;
}
