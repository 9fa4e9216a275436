// Looks for each value among those before it: n^2.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> seen;
  for (int x : a)
    if (std::find(seen.begin(), seen.end(), x) == seen.end()) seen.push_back(x);
  std::cout << seen.size() << "\n";
}
