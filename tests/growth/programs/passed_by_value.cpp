// Hands the vector over by value for every element: n^2.

#include <iostream>
#include <vector>

__attribute__((noinline)) long long ends(std::vector<int> v, int i) { return v.front() + v[i]; }

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  long long sum = 0;
  for (int i = 0; i < n; ++i) sum += ends(a, i);
  std::cout << sum << "\n";
}
