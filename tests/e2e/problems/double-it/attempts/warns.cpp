#include <iostream>

int main() {
  long n = 0;
  int unused;
  std::cin >> n;
  std::cout << 2 * n << '\n';
}
