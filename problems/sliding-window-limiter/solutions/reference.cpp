#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <iostream>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

// A queue of times in a ring that grows by doubling, so an idle client costs next to nothing.
class Times {
 public:
  std::size_t size() const { return size_; }
  std::int64_t front() const { return ring_[head_]; }

  void pop() {
    head_ = (head_ + 1) & (ring_.size() - 1);
    --size_;
  }

  void push(std::int64_t time) {
    if (size_ == ring_.size()) grow();
    ring_[(head_ + size_) & (ring_.size() - 1)] = time;
    ++size_;
  }

 private:
  void grow() {
    std::rotate(ring_.begin(), ring_.begin() + static_cast<std::ptrdiff_t>(head_), ring_.end());
    head_ = 0;
    ring_.resize(std::max<std::size_t>(2, 2 * ring_.size()));
  }

  std::vector<std::int64_t> ring_;  // its size is a power of two, or 0
  std::size_t head_ = 0;
  std::size_t size_ = 0;
};

struct Rule {
  std::uint64_t limit = 0;
  std::int64_t window_ms = 0;
};

constexpr std::int64_t granted = 0;
constexpr std::int64_t never = -1;

class Client {
 public:
  // `granted`, or after how many milliseconds to come again, or `never`.
  std::int64_t request(const Rule& rule, std::int64_t time_ms) {
    clock_ms_ = std::max(clock_ms_, time_ms);
    while (window_.size() > 0 && clock_ms_ - window_.front() >= rule.window_ms) window_.pop();
    if (window_.size() < rule.limit) {
      window_.push(clock_ms_);
      return granted;
    }
    return rule.limit == 0 ? never : window_.front() + rule.window_ms - clock_ms_;
  }

 private:
  std::int64_t clock_ms_ = std::numeric_limits<std::int64_t>::min();
  Times window_;
};

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};
using Clients = std::unordered_map<std::string, Client, Hash, std::equal_to<>>;

Client& find_client(Clients& clients, std::string_view name) {
  const auto found = clients.find(name);
  return found != clients.end() ? found->second
                                : clients.try_emplace(std::string(name)).first->second;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Rule rule;
  std::string line;
  std::cin >> rule.limit >> rule.window_ms;
  std::getline(std::cin, line);

  Clients clients;
  while (std::getline(std::cin, line)) {
    std::string_view text = line;
    if (text.ends_with('\r')) text.remove_suffix(1);
    const std::size_t space = text.find(' ');
    if (space == text.npos) continue;
    std::int64_t time_ms = 0;
    std::from_chars(text.data(), text.data() + space, time_ms);
    const std::int64_t answer = find_client(clients, text.substr(space + 1)).request(rule, time_ms);
    if (answer == granted)
      std::fputs("200\n", stdout);
    else
      std::printf("429 %lld\n", static_cast<long long>(answer));
  }
}
