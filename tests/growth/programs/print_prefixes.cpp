// Prints all it has after every value: n^2.

#include <iostream>
#include <string>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::string line;
  for (int x : a) {
    line += char('a' + x % 26);
    std::cout << line << '\n';
  }
}
