// Prints commands of --sessions sessions: first --fill sets, then --commands commands on --keys
// keys and --values values. --begins and --ends percent begin and end transactions, a third of
// which are rolled back; --counts percent count. If --together is 0, each session has keys of its
// own. All is decided by --seed.

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
  std::fprintf(stderr, "gen_sessions: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

unsigned long long shown(std::uint64_t number) { return number; }

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t sessions = option(argc, argv, "--sessions");
  const std::uint64_t fill = option(argc, argv, "--fill");
  const std::uint64_t commands = option(argc, argv, "--commands");
  const std::uint64_t keys = option(argc, argv, "--keys");
  const std::uint64_t values = option(argc, argv, "--values");
  const std::uint64_t begins = option(argc, argv, "--begins");
  const std::uint64_t ends = option(argc, argv, "--ends");
  const std::uint64_t counts = option(argc, argv, "--counts");
  const bool together = option(argc, argv, "--together") != 0;
  Random random(option(argc, argv, "--seed"));

  for (std::uint64_t i = 0; i < fill; ++i)
    std::printf("s0 set k%llu v%llu\n", shown(i), shown(random.below(values)));
  for (std::uint64_t i = 0; i < commands; ++i) {
    const std::uint64_t session = random.below(sessions);
    std::printf("s%llu ", shown(session));
    const std::uint64_t key =
        together ? random.below(keys) : random.below(keys) / sessions * sessions + session;
    const std::uint64_t dice = random.below(100);
    if (dice < begins)
      std::printf("begin\n");
    else if (dice < begins + ends)
      std::printf(random.percent(67) ? "commit\n" : "rollback\n");
    else if (dice < begins + ends + counts)
      std::printf("count v%llu\n", shown(random.below(values)));
    else if (random.percent(40))
      std::printf("set k%llu v%llu\n", shown(key), shown(random.below(values)));
    else if (random.percent(25))
      std::printf("del k%llu\n", shown(key));
    else
      std::printf("get k%llu\n", shown(key));
  }
}
