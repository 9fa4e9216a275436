// rfind of a character that is not there, after every character: n^2.

#include <iostream>
#include <string>

int main() {
  std::ios::sync_with_stdio(false);
  std::string text;
  std::getline(std::cin, text);
  std::string seen;
  long long none = 0;
  for (char c : text) {
    seen += c;
    none += seen.rfind('.') == std::string::npos;
  }
  std::cout << none << "\n";
}
