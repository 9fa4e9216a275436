#include <iostream>
#include <stdexcept>
#include <string>

int main() {
  std::string line;
  std::getline(std::cin, line);
  throw std::out_of_range("no such thing as " + line);
}
