#include <algorithm>
#include <iostream>
#include <limits>
#include <map>
#include <queue>
#include <string>

class Limiter {
 public:
  Limiter(std::size_t limit, long long window) : limit_(limit), window_(window) {}

  std::string handle(long long t, const std::string& client) {
    if (limit_ == 0) return "429 -1";
    now_ = std::max(now_, t);
    auto& granted = granted_[client];
    while (!granted.empty() && granted.front() + window_ <= now_) granted.pop();
    if (granted.size() == limit_) return "429 " + std::to_string(granted.front() + window_ - now_);
    granted.push(now_);
    return "200";
  }

 private:
  std::size_t limit_;
  long long window_;
  long long now_ = std::numeric_limits<long long>::min();
  std::map<std::string, std::queue<long long>> granted_;
};

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t limit;
  long long window, t;
  std::string client;
  std::cin >> limit >> window;
  Limiter limiter(limit, window);
  while (std::cin >> t >> client) std::cout << limiter.handle(t, client) << '\n';
}
