// Long keys in an ordered map: n log n.

#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::map<std::string, int> counts;
  for (int x : a) ++counts["/api/v1/customers/" + std::to_string(x)];
  std::cout << counts.size() << " " << counts.begin()->second << "\n";
}
