// Counts inversions by merge sort: n log n.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> b(n);
  long long count = 0;
  for (int width = 1; width < n; width *= 2) {
    for (int i = 0; i < n; i += 2 * width) {
      int l = i, m = std::min(i + width, n), r = m, e = std::min(i + 2 * width, n), k = i;
      while (l < m || r < e)
        if (r == e || (l < m && a[l] <= a[r])) {
          b[k++] = a[l++];
        } else {
          count += m - l;
          b[k++] = a[r++];
        }
    }
    a.swap(b);
  }
  std::cout << count << "\n";
}
