// strlen as the loop's condition: n^2.

#include <cstring>
#include <iostream>
#include <string>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::string text;
  std::getline(std::cin, text);
  std::vector<char> buffer(text.begin(), text.end());
  buffer.push_back(0);
  for (size_t i = 0; i < std::strlen(buffer.data()); ++i)
    if (buffer[i] == 'e') buffer[i] = 'E';
  std::cout << buffer.data() << "\n";
}
