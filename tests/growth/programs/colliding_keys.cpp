// Counts in an unordered_map, of keys that all fall into one bucket: n^2.

#include <iostream>
#include <unordered_map>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<long long> a(n);
  for (long long& x : a) std::cin >> x;
  std::unordered_map<long long, int> counts;
  for (long long x : a) ++counts[x];
  std::cout << counts.size() << "\n";
}
