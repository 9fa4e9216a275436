// gen KIND N SEED: an input of size N. That of n begins that of 2n, but for its first line and what
// 'sorted' and 'colliding' put in order.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <unordered_set>
#include <vector>

namespace {

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed * 7919 + 5) {}
  std::uint64_t below(std::uint64_t bound) {
    return static_cast<std::uint64_t>(static_cast<unsigned __int128>(engine_()) * bound >> 64);
  }

 private:
  std::mt19937_64 engine_;
};

void print(const std::vector<std::uint64_t>& values) {
  std::printf("%zu\n", values.size());
  for (const std::uint64_t value : values)
    std::printf("%llu ", static_cast<unsigned long long>(value));
  std::puts("");
}

std::vector<std::uint64_t> drawn(std::uint64_t n, Random& random) {
  std::vector<std::uint64_t> values(n);
  for (std::uint64_t& value : values) value = random.below(1'000'000'000) + 1;
  return values;
}

// Multiples of the number of buckets that std::unordered_map ends up with.
std::vector<std::uint64_t> colliding(std::uint64_t n, Random& random) {
  std::unordered_set<std::uint64_t> table;
  for (std::uint64_t i = 0; i < n; ++i) table.insert(i);
  std::vector<std::uint64_t> values;
  for (std::uint64_t i = 1; i <= n; ++i) values.push_back(i * table.bucket_count());
  for (std::uint64_t i = n; i > 1; --i) std::swap(values[i - 1], values[random.below(i)]);
  return values;
}

// n bytes.
void print_words(std::uint64_t n, Random& random) {
  std::string text;
  while (text.size() < n) {
    const std::uint64_t letters = 2 + random.below(8);
    for (std::uint64_t i = 0; i < letters; ++i) text += static_cast<char>('a' + random.below(26));
    text += ' ';
  }
  text.resize(n);
  std::puts(text.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const std::string kind = argv[1];
  const std::uint64_t n = std::strtoull(argv[2], nullptr, 10);
  Random random(std::strtoull(argv[3], nullptr, 10));
  if (kind == "ints") {
    print(drawn(n, random));
  } else if (kind == "sorted") {
    auto values = drawn(n, random);
    std::sort(values.begin(), values.end());
    print(values);
  } else if (kind == "colliding") {
    print(colliding(n, random));
  } else if (kind == "words") {
    print_words(n, random);
  } else if (kind == "value") {
    std::printf("%llu\n", static_cast<unsigned long long>(n));
  } else {
    return 2;
  }
}
