// Distinct keys in an unordered_set of strings: n.

#include <iostream>
#include <string>
#include <unordered_set>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::unordered_set<std::string> keys;
  for (int x : a) keys.insert("user-" + std::to_string(x % 1000000) + "-of-the-shop");
  std::cout << keys.size() << "\n";
}
