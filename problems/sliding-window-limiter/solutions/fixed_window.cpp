#include <cstdio>
#include <iostream>
#include <string>
#include <unordered_map>

struct Counter {
  bool used = false;
  long long now = 0;
  long long start = 0;
  long long granted = 0;
};

int main() {
  std::ios::sync_with_stdio(false);
  long long limit, window, t;
  std::string name;
  std::cin >> limit >> window;
  std::unordered_map<std::string, Counter> counters;
  while (std::cin >> t >> name) {
    Counter& c = counters[name];
    if (!c.used || t > c.now) c.now = t;
    if (!c.used || c.now - c.start >= window) {
      c.start = c.now;
      c.granted = 0;
    }
    c.used = true;
    if (limit == 0) {
      std::puts("429 -1");
    } else if (c.granted < limit) {
      ++c.granted;
      std::puts("200");
    } else {
      std::printf("429 %lld\n", c.start + window - c.now);
    }
  }
}
