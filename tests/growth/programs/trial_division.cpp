// Divides a value by all up to its root, and adds what is left: sqrt n of it.

#include <iostream>

int main() {
  unsigned long long v, sum = 0;
  std::cin >> v;
  for (unsigned long long d = 1; d * d <= v; ++d) sum += v % d;
  std::cout << sum << "\n";
}
