// Walks a list to each of its indices: n^2.

#include <iostream>
#include <iterator>
#include <list>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::list<int> l(a.begin(), a.end());
  long long sum = 0;
  for (int i = 0; i < n; ++i) sum += *std::next(l.begin(), i) ^ i;
  std::cout << sum << "\n";
}
