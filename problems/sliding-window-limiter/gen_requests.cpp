// Prints a stream of --requests requests of --clients clients, after a first line with --limit and
// --window. --hot percent of them come from the first client. Time moves on by 0 to 2 * --step
// milliseconds a request; a fifth of the stamps lags by up to --lag. All is decided by --seed.

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
  std::fprintf(stderr, "gen_requests: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t requests = option(argc, argv, "--requests");
  const std::uint64_t clients = option(argc, argv, "--clients");
  const std::uint64_t limit = option(argc, argv, "--limit");
  const std::uint64_t window = option(argc, argv, "--window");
  const std::uint64_t hot = option(argc, argv, "--hot");
  const std::uint64_t step = option(argc, argv, "--step");
  const std::uint64_t lag = option(argc, argv, "--lag");
  Random random(option(argc, argv, "--seed"));

  std::printf("%llu %llu\n", static_cast<unsigned long long>(limit),
              static_cast<unsigned long long>(window));
  std::uint64_t now = 1700000000000;
  for (std::uint64_t i = 0; i < requests; ++i) {
    now += random.below(2 * step + 1);
    const std::uint64_t client = random.percent(hot) ? 0 : random.below(clients);
    const std::uint64_t stamp = random.percent(20) ? now - random.below(lag + 1) : now;
    std::printf("%llu k%llu\n", static_cast<unsigned long long>(stamp),
                static_cast<unsigned long long>(client * 7919 % 1000003));
  }
}
