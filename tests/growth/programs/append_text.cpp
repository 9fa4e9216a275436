// Builds its output with +=: n.

#include <iostream>
#include <string>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::string out;
  for (int i = 0, x; i < n && std::cin >> x; ++i) out += char('a' + x % 26);
  std::cout << out << "\n";
}
