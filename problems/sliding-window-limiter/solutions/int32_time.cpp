#include <algorithm>
#include <climits>
#include <cstdio>
#include <iostream>
#include <queue>
#include <string>
#include <unordered_map>

struct Client {
  int clock = INT_MIN;
  std::queue<int> granted;
};

int main() {
  std::ios::sync_with_stdio(false);
  unsigned limit;
  long long window, stamp;
  std::string name;
  std::cin >> limit >> window;
  std::unordered_map<std::string, Client> clients;
  while (std::cin >> stamp >> name) {
    Client& c = clients[name];
    c.clock = std::max(c.clock, static_cast<int>(stamp));
    while (!c.granted.empty() && c.granted.front() + window <= c.clock) c.granted.pop();
    if (c.granted.size() < limit) {
      c.granted.push(c.clock);
      std::puts("200");
    } else if (limit == 0) {
      std::puts("429 -1");
    } else {
      std::printf("429 %lld\n", c.granted.front() + window - c.clock);
    }
  }
}
