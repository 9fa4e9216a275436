// Adds up to a value, which the compiler turns into a formula: 1.

#include <iostream>

int main() {
  unsigned v, sum = 0;
  std::cin >> v;
  for (unsigned i = 0; i < v; ++i) sum += i;
  std::cout << sum << "\n";
}
