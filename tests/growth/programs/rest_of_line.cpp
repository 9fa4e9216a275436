// Takes words off the front with substr: n^2.

#include <iostream>
#include <string>

int main() {
  std::ios::sync_with_stdio(false);
  std::string text;
  std::getline(std::cin, text);
  long long words = 0;
  for (size_t at; (at = text.find(' ')) != std::string::npos; ++words) text = text.substr(at + 1);
  std::cout << words << "\n";
}
