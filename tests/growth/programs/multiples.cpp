// Every multiple of every index: n log n.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> hits(n + 1);
  for (int d = 1; d <= n; ++d)
    for (int m = d; m <= n; m += d) hits[m] += a[d - 1] & 1;
  std::cout << hits[n] << "\n";
}
