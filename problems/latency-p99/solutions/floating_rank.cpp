#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {

constexpr int kept_bits = 8;
constexpr int most_bits = 40;  // 10^12 < 2^40
constexpr std::size_t half = 1 << (kept_bits - 1);
constexpr std::size_t buckets = half * (most_bits - kept_bits + 2);

// Counts of latencies in buckets of equal relative width, about 34 KiB.
class Histogram {
 public:
  void record(std::uint64_t micros) {
    ++counts_[bucket_of(micros)];
    ++total_;
  }

  void take_all_of(Histogram& other) {
    if (this == &other) return;
    for (std::size_t i = 0; i < buckets; ++i) counts_[i] += other.counts_[i];
    total_ += other.total_;
    other.clear();
  }

  void clear() {
    counts_.fill(0);
    total_ = 0;
  }

  bool empty() const { return total_ == 0; }

  // The percentage is given in thousandths; there must be a sample.
  std::uint64_t percentile(std::uint64_t thousandths) const {
    const double share = static_cast<double>(thousandths) / 1000 / 100;
    const double exact = share * static_cast<double>(total_);
    const auto rank = static_cast<std::uint64_t>(std::max(1.0, std::ceil(exact)));
    std::uint64_t up_to_here = 0;
    std::size_t i = 0;
    while ((up_to_here += counts_[i]) < rank) ++i;
    return end_of(i);
  }

 private:
  // Values below 2^8 have buckets of their own; each further power of two has `half` of them.
  static std::size_t bucket_of(std::uint64_t micros) {
    const int shift = std::max(0, static_cast<int>(std::bit_width(micros)) - kept_bits);
    return static_cast<std::size_t>(shift) * half + (micros >> shift);
  }

  static std::uint64_t end_of(std::size_t bucket) {
    const std::size_t shift = bucket < 2 * half ? 0 : bucket / half - 1;
    return ((bucket - shift * half + 1) << shift) - 1;
  }

  std::array<std::uint64_t, buckets> counts_{};
  std::uint64_t total_ = 0;
};

// "99.5" is 99500.
std::uint64_t thousandths_of(std::string_view percent) {
  std::uint64_t value = 0;
  int digits_left = -1;  // unlimited before the point
  for (const char c : percent) {
    if (c == '.') {
      digits_left = 3;
      continue;
    }
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
    if (digits_left > 0) --digits_left;
  }
  for (int i = digits_left < 0 ? 3 : digits_left; i > 0; --i) value *= 10;
  return value;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::unordered_map<std::string, std::unique_ptr<Histogram>> histograms;
  const auto of = [&histograms](const std::string& endpoint) -> Histogram& {
    std::unique_ptr<Histogram>& histogram = histograms[endpoint];
    if (!histogram) histogram = std::make_unique<Histogram>();
    return *histogram;
  };

  std::string command, endpoint, argument;
  while (std::cin >> command >> endpoint) {
    Histogram& histogram = of(endpoint);
    if (command == "reset") {
      histogram.clear();
      continue;
    }
    std::cin >> argument;
    if (command == "rec") {
      histogram.record(std::stoull(argument));
    } else if (command == "merge") {
      histogram.take_all_of(of(argument));
    } else if (histogram.empty()) {
      std::puts("none");
    } else {
      std::printf("%llu\n",
                  static_cast<unsigned long long>(histogram.percentile(thousandths_of(argument))));
    }
  }
}
