// Rule: an ordinary program compiles.
// Profile: toolchain
// Expect: compiles

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::vector<int> v{3, 1, 2};
  std::sort(v.begin(), v.end());
  std::cout << v[0] << '\n';
}
