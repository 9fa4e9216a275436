// Prints a log of visits: a first line with --gap and --max, then --events of them by --visitors, a
// tenth of them by one busy visitor. Every event is some milliseconds, below --step, after the one
// before it; then
// --shuffle percent of them change places with a later one. --repeats percent are written again
// somewhere,
// --bots percent of the visitors ask for /robots.txt. All is decided by --seed.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
  std::fprintf(stderr, "gen_visits: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

std::string event(Random& random, std::uint64_t time, std::uint64_t visitors, std::uint64_t bots) {
  const std::uint64_t visitor = random.percent(10) ? 0 : random.below(visitors);
  std::string path = "/p/" + std::to_string(random.below(40));
  if (visitor * 37 % 100 + 1 > 100 - bots && random.percent(20)) path = "/robots.txt";
  return std::to_string(time) + " v" + std::to_string(visitor * 7919 % 1000003) + ' ' + path;
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t count = option(argc, argv, "--events");
  const std::uint64_t visitors = option(argc, argv, "--visitors");
  const std::uint64_t step = option(argc, argv, "--step");
  const std::uint64_t shuffle = option(argc, argv, "--shuffle");
  const std::uint64_t repeats = option(argc, argv, "--repeats");
  const std::uint64_t bots = option(argc, argv, "--bots");
  Random random(option(argc, argv, "--seed"));

  std::vector<std::string> events;
  std::uint64_t time = 0;
  while (events.size() < count) {
    if (!events.empty() && random.percent(repeats)) {
      events.push_back(events[random.below(events.size())]);
    } else {
      time += random.below(step);
      events.push_back(event(random, time, visitors, bots));
    }
  }
  for (std::size_t i = 0; i < events.size(); ++i)
    if (random.percent(shuffle)) std::swap(events[i], events[i + random.below(events.size() - i)]);

  std::printf("%llu %llu\n", static_cast<unsigned long long>(option(argc, argv, "--gap")),
              static_cast<unsigned long long>(option(argc, argv, "--max")));
  for (const std::string& line : events) std::printf("%s\n", line.c_str());
}
