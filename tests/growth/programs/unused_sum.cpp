// Adds one value again and again, which the compiler turns into a product: n.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  long long total = 0;
  for (int i = 0; i < n; ++i)
    for (int j = 0; j <= i; ++j) total += a[i];
  std::cout << total << "\n";
}
