// Rule: looking for files is no crime; there are none.
// Expect: exited 0

#include <stdio.h>

#include <filesystem>
#include <fstream>

int main() {
  if (std::ifstream("input.txt").is_open() || std::ofstream("output.txt").is_open()) return 1;
  if (freopen("/dev/tty", "r", stdin) != nullptr) return 2;
  std::error_code error;
  return std::filesystem::exists("input.txt", error) ? 3 : 0;
}
