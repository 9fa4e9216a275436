// Prints arriving events: a first line with --buffer and --wait, then events of --producers
// producers until there are
// --events of them. Times grow by less than --step. Each producer sends numbers in order, but
// --delayed percent of the events arrive up to --delay events later; --repeats percent arrive
// twice, --dropped percent never. --restarts per 10000 events begin a new epoch. All is decided by
// --seed.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
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
  std::fprintf(stderr, "gen_events: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

struct Producer {
  std::uint64_t epoch = 0, sent = 0;
};

struct Event {
  std::uint64_t place;  // where it arrives among all
  std::string text;
};

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t count = option(argc, argv, "--events");
  const std::uint64_t producers = option(argc, argv, "--producers");
  const std::uint64_t step = option(argc, argv, "--step");
  const std::uint64_t delayed = option(argc, argv, "--delayed");
  const std::uint64_t delay = option(argc, argv, "--delay");
  const std::uint64_t repeats = option(argc, argv, "--repeats");
  const std::uint64_t dropped = option(argc, argv, "--dropped");
  const std::uint64_t restarts = option(argc, argv, "--restarts");
  const std::uint64_t wait = option(argc, argv, "--wait");
  const std::uint64_t buffer = option(argc, argv, "--buffer");
  Random random(option(argc, argv, "--seed"));

  std::vector<Producer> all(producers);
  std::vector<Event> events;
  for (std::uint64_t i = 0; events.size() < count; ++i) {
    const std::uint64_t number = random.below(producers);
    Producer& producer = all[number];
    if (random.below(10000) < restarts) {
      ++producer.epoch;
      producer.sent = 0;
    }
    ++producer.sent;
    if (random.percent(dropped)) continue;
    const std::string text = " p" + std::to_string(number) + ' ' + std::to_string(producer.epoch) +
                             ' ' + std::to_string(producer.sent) + " e" + std::to_string(i);
    events.push_back({i + (random.percent(delayed) ? random.below(delay) : 0), text});
    if (random.percent(repeats)) events.push_back({i + random.below(delay), text});
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.place < b.place; });

  std::printf("%llu %llu\n", static_cast<unsigned long long>(buffer),
              static_cast<unsigned long long>(wait));
  std::uint64_t time = 0;
  for (const Event& event : events) {
    time += random.below(step);
    std::printf("%llu%s\n", static_cast<unsigned long long>(time), event.text.c_str());
  }
}
