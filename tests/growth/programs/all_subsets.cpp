// Every subset: 2^n.

#include <iostream>
#include <vector>

long long best(const std::vector<int>& a, size_t i, long long sum) {
  if (i == a.size()) return sum % 1000003;
  return std::max(best(a, i + 1, sum), best(a, i + 1, sum + a[i]));
}

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::cout << best(a, 0, 0) << "\n";
}
