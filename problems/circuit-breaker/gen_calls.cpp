// Prints the parameters and --events events of --services services. Calls end after up to --lag ms;
// each service has bad times in which most calls fail. --step is the most time between two events.
// All is decided by --seed.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
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
  std::fprintf(stderr, "gen_calls: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

unsigned long long shown(std::uint64_t number) { return number; }

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t events = option(argc, argv, "--events");
  const std::uint64_t services = option(argc, argv, "--services");
  const std::uint64_t lag = option(argc, argv, "--lag");
  const std::uint64_t step = option(argc, argv, "--step");
  std::printf("%llu %llu %llu %llu %llu\n", shown(option(argc, argv, "--window")),
              shown(option(argc, argv, "--least")), shown(option(argc, argv, "--percent")),
              shown(option(argc, argv, "--pause")), shown(option(argc, argv, "--probes")));
  Random random(option(argc, argv, "--seed"));

  std::uint64_t now = 0, calls = 0;
  std::multimap<std::uint64_t, std::string> ends;  // by time
  for (std::uint64_t i = 0; i < events; ++i) {
    if (!ends.empty() && ends.begin()->first <= now) {
      std::printf("%llu %s\n", shown(now), ends.begin()->second.c_str());
      ends.erase(ends.begin());
      continue;
    }
    now += random.below(step + 1);
    const std::uint64_t service = random.below(services);
    std::printf("%llu call s%llu c%llu\n", shown(now), shown(service), shown(calls));
    const bool bad_time = (now / (40 * step + 40) + service) % 3 == 0;
    if (random.percent(95))
      ends.emplace(
          now + random.below(lag + 1),
          (random.percent(bad_time ? 70 : 20) ? "fail c" : "ok c") + std::to_string(calls));
    ++calls;
  }
}
