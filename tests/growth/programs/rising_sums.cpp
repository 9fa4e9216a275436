// The heaviest rising subsequence, each value against all before it: n^2.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<long long> best(n);
  long long most = 0;
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < i; ++j)
      if (a[j] < a[i] && best[j] > best[i]) best[i] = best[j];
    best[i] += a[i];
    most = std::max(most, best[i]);
  }
  std::cout << most << "\n";
}
