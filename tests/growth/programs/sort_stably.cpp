// std::stable_sort: n log n.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::stable_sort(a.begin(), a.end(), [](int x, int y) { return x % 100000 < y % 100000; });
  std::cout << a[0] << " " << a[n / 2] << "\n";
}
