// Adds three to a sum n times, which the compiler turns into a product: 1.

#include <iostream>
int main() {
  unsigned v, sum = 0;
  std::cin >> v;
  for (unsigned i = 0; i < v; ++i) sum += 3;
  std::cout << sum << "\n";
}
