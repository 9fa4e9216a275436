// Walks a list to where each value belongs: n^2.

#include <iostream>
#include <list>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::list<int> l;
  for (int x : a) {
    auto at = l.begin();
    while (at != l.end() && *at < x) ++at;
    l.insert(at, x);
  }
  std::cout << l.front() << " " << l.back() << "\n";
}
