// Range sums by blocks of sqrt n: n sqrt n.

#include <cmath>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  int width = std::max(1, (int)std::sqrt(n));
  std::vector<long long> blocks(n / width + 1);
  for (int i = 0; i < n; ++i) blocks[i / width] += a[i];
  long long out = 0;
  for (int q = 0; q < n; ++q) {
    int l = q / 2, r = n - q / 2;
    long long sum = 0;
    while (l < r && l % width) sum += a[l++];
    while (l + width <= r) sum += blocks[l / width], l += width;
    while (l < r) sum += a[l++];
    out ^= sum;
  }
  std::cout << out << "\n";
}
