// A table of a million counts, then one step a value: n after a dear start.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> counts(4000000);
  int best = 0;
  for (int x : a) best = std::max(best, ++counts[x % 4000000]);
  std::cout << best << "\n";
}
