#include <cstring>
#include <vector>

int main() {
  std::vector<char> memory(100 << 20, 1);
  return memory[12345] - 1;
}
