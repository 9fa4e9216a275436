// Adds up the values to n, one by one, which the compiler leaves as it is: n.

#include <iostream>
int main() {
  unsigned v, sum = 0;
  std::cin >> v;
  for (unsigned i = 0; i < v; ++i) sum += i;
  std::cout << sum << "\n";
}
