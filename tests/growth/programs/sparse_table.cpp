// Minima of all powers of two: n log n in time and memory.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<std::vector<int>> table{a};
  for (int width = 1; 2 * width <= n; width *= 2) {
    const std::vector<int>& last = table.back();
    std::vector<int> next(n);
    for (int i = 0; i + width < n; ++i) next[i] = std::min(last[i], last[i + width]);
    table.push_back(next);
  }
  std::cout << table.back()[0] << "\n";
}
