#include <cstdlib>
#include <iostream>

int main() {
  long n = 0;
  std::cin >> n;
  std::cout << 2 * n << std::endl;
  std::abort();
}
