// A hash of one's own with only 16 values: n^2.

#include <iostream>
#include <unordered_set>
#include <vector>

struct Weak {
  size_t operator()(int x) const { return x & 15; }
};

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::unordered_set<int, Weak> seen;
  for (int x : a) seen.insert(x);
  std::cout << seen.size() << "\n";
}
