// Ranks by a Fenwick tree: n log n.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> tree(n + 1);
  long long sum = 0;
  for (int i = 0; i < n; ++i) {
    for (int k = a[i] % n + 1; k <= n; k += k & -k) ++tree[k];
    for (int k = i + 1; k > 0; k -= k & -k) sum += tree[k];
  }
  std::cout << sum << "\n";
}
