// insert(begin()): n^2.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::vector<int> stack;
  for (int x : a) stack.insert(stack.begin(), x);
  std::cout << stack.front() << " " << stack.back() << "\n";
}
