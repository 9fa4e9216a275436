// A new stringstream of what remains for every word: n^2.

#include <iostream>
#include <sstream>
#include <string>

int main() {
  std::ios::sync_with_stdio(false);
  std::string text;
  std::getline(std::cin, text);
  long long words = 0;
  for (std::string word; !text.empty(); ++words) {
    std::istringstream in(text);
    in >> word;
    text = text.size() > word.size() ? text.substr(word.size() + 1) : "";
  }
  std::cout << words << "\n";
}
