// Turns a list round after every value: n^2.

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
    l.push_back(x);
    l.reverse();
  }
  std::cout << l.front() << "\n";
}
