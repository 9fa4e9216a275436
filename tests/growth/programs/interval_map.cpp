// Neighbours in an ordered map: n log n.

#include <iostream>
#include <map>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::map<int, int> at;
  long long sum = 0;
  for (int i = 0; i < n; ++i) {
    auto next = at.lower_bound(a[i]);
    if (next != at.end()) sum += next->first - a[i];
    at.emplace_hint(next, a[i], i);
  }
  std::cout << sum << "\n";
}
