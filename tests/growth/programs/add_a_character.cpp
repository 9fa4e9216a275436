// out = out + c: n^2.

#include <iostream>
#include <string>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::string out;
  for (int x : a) out = out + char('a' + x % 26);
  std::cout << out << "\n";
}
