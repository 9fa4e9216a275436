// Prints --settings settings of --users users and then --events events, with a few settings among
// them. Topics are up to --depth deep with --wide names a level. A tenth of the events repeat an
// id. All is decided by --seed.

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
  std::fprintf(stderr, "gen_events: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

unsigned long long shown(std::uint64_t number) { return number; }

std::string topic(Random& random, std::uint64_t depth, std::uint64_t wide) {
  std::string text;
  for (std::uint64_t i = 0, levels = 1 + random.below(depth); i < levels; ++i)
    text += (i == 0 ? "t" : "/t") + std::to_string(random.below(wide));
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t settings = option(argc, argv, "--settings");
  const std::uint64_t users = option(argc, argv, "--users");
  const std::uint64_t events = option(argc, argv, "--events");
  const std::uint64_t depth = option(argc, argv, "--depth");
  const std::uint64_t wide = option(argc, argv, "--wide");
  constexpr const char* channels[] = {"email",    "push", "sms,email",
                                      "push,sms", "none", "sms,push,email"};
  Random random(option(argc, argv, "--seed"));

  std::uint64_t now = 80000;
  for (std::uint64_t i = 0, event = 0; event < events; ++i) {
    const std::string about = topic(random, depth, wide);
    if (i >= settings && random.percent(85)) {
      now += random.below(random.percent(10) ? 4000 : 200);
      const std::uint64_t id = event > 0 && random.percent(10) ? random.below(event) : event;
      std::printf("event %llu e%llu %s %s\n", shown(now), shown(id), about.c_str(),
                  random.percent(20) ? "urgent" : "normal");
      ++event;
      continue;
    }
    const std::uint64_t user = random.below(users), dice = random.below(100);
    if (dice < 50)
      std::printf("follow u%llu %s\n", shown(user), about.c_str());
    else if (dice < 60)
      std::printf("unfollow u%llu %s\n", shown(user), about.c_str());
    else if (dice < 90)
      std::printf("prefer u%llu %s %s\n", shown(user), random.percent(20) ? "*" : about.c_str(),
                  channels[random.below(6)]);
    else
      std::printf("quiet u%llu %llu %llu\n", shown(user), shown(random.below(1440)),
                  shown(random.below(1440)));
  }
}
