// Prints commands for the agent: --lines of them, over --endpoints endpoints. --others per mille
// are no rec; of these --merges percent are merges, as many are resets, and the rest asks for a
// percentile. Latencies have
// --min-bits to --max-bits binary digits. All is decided by --seed.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

// SplitMix64: the same numbers on every platform.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t below(std::uint64_t bound) {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return (z ^ (z >> 31)) % bound;
  }
  bool percent(std::uint64_t chance) { return below(100) < chance; }

 private:
  std::uint64_t state_;
};

std::uint64_t option(int argc, char** argv, std::string_view name) {
  for (int i = 1; i + 1 < argc; i += 2)
    if (argv[i] == name) return std::strtoull(argv[i + 1], nullptr, 10);
  std::fprintf(stderr, "gen_latencies: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

std::string endpoint(Random& random, std::uint64_t endpoints) {
  return "/e/" + std::to_string(random.below(endpoints) * 31 % 997);
}

std::string percent(Random& random) {
  constexpr const char* usual[] = {"50", "90", "95", "99", "99.9", "99.99", "99.999", "0", "100"};
  if (random.percent(60)) return usual[random.below(9)];
  return std::to_string(random.below(100)) + '.' + std::to_string(100 + random.below(900));
}

std::uint64_t latency(Random& random, std::uint64_t min_bits, std::uint64_t max_bits) {
  const std::uint64_t bits = min_bits + random.below(max_bits - min_bits + 1);
  if (bits == 0) return 0;
  const std::uint64_t top = std::uint64_t{1} << (bits - 1);
  const std::uint64_t value = top + random.below(top);
  return value > 1'000'000'000'000 ? 1'000'000'000'000 : value;
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t lines = option(argc, argv, "--lines");
  const std::uint64_t endpoints = option(argc, argv, "--endpoints");
  const std::uint64_t others = option(argc, argv, "--others");
  const std::uint64_t merges = option(argc, argv, "--merges");
  const std::uint64_t min_bits = option(argc, argv, "--min-bits");
  const std::uint64_t max_bits = option(argc, argv, "--max-bits");
  Random random(option(argc, argv, "--seed"));

  for (std::uint64_t i = 0; i < lines; ++i) {
    const std::string one = endpoint(random, endpoints);
    if (random.below(1000) >= others) {
      std::printf("rec %s %llu\n", one.c_str(),
                  static_cast<unsigned long long>(latency(random, min_bits, max_bits)));
    } else if (random.percent(merges)) {
      std::printf("merge %s %s\n", one.c_str(), endpoint(random, endpoints).c_str());
    } else if (random.percent(merges)) {
      std::printf("reset %s\n", one.c_str());
    } else {
      std::printf("get %s %s\n", one.c_str(), percent(random).c_str());
    }
  }
}
