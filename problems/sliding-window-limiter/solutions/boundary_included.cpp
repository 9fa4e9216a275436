#include <algorithm>
#include <cstdint>
#include <deque>
#include <iostream>
#include <limits>
#include <string>
#include <unordered_map>

struct Client {
  int64_t last = std::numeric_limits<int64_t>::min();
  std::deque<int64_t> granted;
};

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  size_t limit;
  int64_t window, t;
  std::string name;
  std::cin >> limit >> window;
  std::unordered_map<std::string, Client> clients;
  while (std::cin >> t >> name) {
    Client& c = clients[name];
    t = c.last = std::max(c.last, t);
    while (!c.granted.empty() && c.granted.front() < t - window) c.granted.pop_front();
    if (limit == 0) {
      std::cout << "429 -1\n";
    } else if (c.granted.size() < limit) {
      c.granted.push_back(t);
      std::cout << "200\n";
    } else {
      std::cout << "429 " << c.granted.front() + window - t + 1 << '\n';
    }
  }
}
