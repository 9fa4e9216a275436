#include <algorithm>
#include <climits>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

struct Client {
  long long last = LLONG_MIN;
  std::vector<long long> granted;
};

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  size_t limit;
  long long window, t;
  std::string name;
  std::cin >> limit >> window;
  std::unordered_map<std::string, Client> clients;
  while (std::cin >> t >> name) {
    Client& c = clients[name];
    c.last = std::max(c.last, t);
    while (!c.granted.empty() && c.last - c.granted[0] >= window)
      c.granted.erase(c.granted.begin());
    if (c.granted.size() < limit) {
      c.granted.push_back(c.last);
      std::cout << "200\n";
    } else if (limit == 0) {
      std::cout << "429 -1\n";
    } else {
      std::cout << "429 " << c.granted[0] + window - c.last << '\n';
    }
  }
}
