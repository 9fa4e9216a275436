#include <iostream>
#include <map>
#include <string>

int main() {
  std::map<std::string, int> requests
  int limit = 0;
  std::cin >> limit;
}
