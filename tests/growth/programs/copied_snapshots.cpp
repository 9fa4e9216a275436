// A copy of everything after every 50th value: n^2 behind a small factor.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> seen, snapshot;
  long long sum = 0;
  for (int i = 0; i < n; ++i) {
    seen.push_back(a[i]);
    if (i % 50 == 0) snapshot = std::vector<int>(seen);
    sum += snapshot[i / 2 % snapshot.size()];
  }
  std::cout << sum << "\n";
}
