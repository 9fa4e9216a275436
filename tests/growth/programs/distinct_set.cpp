// Distinct values in a std::set: n log n.

#include <iostream>
#include <set>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::set<int> seen(a.begin(), a.end());
  std::cout << seen.size() << "\n";
}
