#include <algorithm>
#include <iostream>
#include <list>
#include <string>
#include <unordered_map>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t limit;
  long long window;
  std::cin >> limit >> window;
  std::unordered_map<std::string, std::list<long long>> granted_of;
  std::string client;
  for (long long t; std::cin >> t >> client;) {
    std::list<long long>& granted = granted_of[client];
    if (!granted.empty()) t = std::max(t, granted.back());
    while (!granted.empty() && t - granted.front() >= window) granted.pop_front();
    if (granted.size() < limit) {
      granted.push_back(t);
      std::cout << "200\n";
    } else if (granted.empty()) {
      std::cout << "429 -1\n";
    } else {
      std::cout << "429 " << granted.front() + window - t << "\n";
    }
  }
}
