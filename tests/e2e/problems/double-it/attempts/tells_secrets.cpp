// Tries to carry a hidden input out through every channel a report has.
#include <iostream>
#include <stdexcept>
#include <string>

int main() {
  std::string line;
  std::getline(std::cin, line);
  std::cout << line << " was the input\n" << std::flush;
  std::cerr << line << " was the input\n";
  if (line.size() > 3) throw std::runtime_error(line + " was the input");
}
