#include <iostream>

int main() {
  long a = 0, b = 0;
  std::cin >> a >> b;
  std::cout << a - b << "\n";
}
