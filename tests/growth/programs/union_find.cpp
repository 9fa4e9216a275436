// Joins neighbours with path halving: n.

#include <iostream>
#include <numeric>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> parent(n);
  std::iota(parent.begin(), parent.end(), 0);
  auto root = [&](int x) {
    while (parent[x] != x) x = parent[x] = parent[parent[x]];
    return x;
  };
  int joined = 0;
  for (int i = 0; i + 1 < n; ++i) {
    int x = root(i), y = root(i + 1 - a[i] % std::min(i + 1, 8));
    if (x != y) parent[std::max(x, y)] = std::min(x, y), ++joined;
  }
  std::cout << joined << "\n";
}
