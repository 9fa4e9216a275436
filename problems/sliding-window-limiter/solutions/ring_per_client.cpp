#include <algorithm>
#include <cstdint>
#include <iostream>
#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

// The request limit_ grants ago is the only one that matters: it sits where the next one will go.
class Ring {
 public:
  explicit Ring(std::size_t limit) : times_(limit) {}

  std::int64_t try_acquire(std::int64_t t, std::int64_t window) {
    if (times_.empty()) return -1;
    clock_ = std::max(clock_, t);
    if (count_ >= times_.size() && clock_ - times_[next_] < window)
      return times_[next_] + window - clock_;
    times_[next_] = clock_;
    next_ = (next_ + 1) % times_.size();
    ++count_;
    return 0;
  }

 private:
  std::vector<std::int64_t> times_;
  std::size_t next_ = 0, count_ = 0;
  std::int64_t clock_ = std::numeric_limits<std::int64_t>::min();
};

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t limit;
  std::int64_t window, t;
  std::cin >> limit >> window;
  std::unordered_map<std::string, Ring> rings;
  std::string client;
  while (std::cin >> t >> client) {
    const auto retry = rings.try_emplace(client, limit).first->second.try_acquire(t, window);
    if (retry == 0)
      std::cout << "200\n";
    else
      std::cout << "429 " << retry << "\n";
  }
}
