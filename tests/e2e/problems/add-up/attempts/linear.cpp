// Adds up the sums of all prefixes.

#include <iostream>

int main() {
  int n;
  std::cin >> n;
  long long sum = 0, all = 0;
  for (int i = 0, x; i < n && std::cin >> x; ++i) all += sum += x;
  std::cout << all << '\n';
}
