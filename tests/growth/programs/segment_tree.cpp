// Range maxima by a segment tree: n log n.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> tree(2 * n);
  for (int i = 0; i < n; ++i) tree[n + i] = a[i];
  for (int i = n - 1; i > 0; --i) tree[i] = std::max(tree[2 * i], tree[2 * i + 1]);
  long long sum = 0;
  for (int i = 0; i < n; ++i) {
    int best = 0;
    for (int l = n + i / 2, r = 2 * n - i / 3; l < r; l /= 2, r /= 2) {
      if (l % 2) best = std::max(best, tree[l++]);
      if (r % 2) best = std::max(best, tree[--r]);
    }
    sum += best;
  }
  std::cout << sum << "\n";
}
