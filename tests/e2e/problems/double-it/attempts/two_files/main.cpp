#include <iostream>

#include "twice.hpp"

int main() {
  long n = 0;
  std::cin >> n;
  std::cout << twice(n) << '\n';
}
