// Prints events for the service: a first line with --ttl, then --accounts accounts with --money
// each, then --events events. Their times grow by less than --step; requests take less than --took.
// --retries percent of the requests repeat an earlier one of the last --recent, a tenth of these
// with another body. --crashes per 10000 events are crashes; a twentieth asks for balances. All is
// decided by --seed.

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
  std::fprintf(stderr, "gen_payments: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

struct Request {
  std::uint64_t client, key, from, to, amount;
};

Request request(Random& random, std::uint64_t key, std::uint64_t accounts, std::uint64_t money) {
  Request made{random.below(50), key, random.below(accounts), random.below(accounts), 0};
  if (random.percent(2)) made.to = accounts;  // which is not open
  if (!random.percent(2))
    made.amount = 1 + random.below(random.percent(10) ? money * 2 : money / 5 + 1);
  return made;
}

void change(Random& random, Request& request, std::uint64_t accounts) {
  switch (random.below(4)) {
    case 0:
      ++request.amount;
      break;
    case 1:
      request.from = random.below(accounts);
      break;
    case 2:
      request.to = random.below(accounts + 1);
      break;
    default:
      request.client = random.below(50);
      break;
  }
}

unsigned long long shown(std::uint64_t number) { return number; }

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t events = option(argc, argv, "--events");
  const std::uint64_t accounts = option(argc, argv, "--accounts");
  const std::uint64_t money = option(argc, argv, "--money");
  const std::uint64_t step = option(argc, argv, "--step");
  const std::uint64_t took = option(argc, argv, "--took");
  const std::uint64_t retries = option(argc, argv, "--retries");
  const std::uint64_t recent = option(argc, argv, "--recent");
  const std::uint64_t crashes = option(argc, argv, "--crashes");
  Random random(option(argc, argv, "--seed"));

  std::printf("%llu\n", shown(option(argc, argv, "--ttl")));
  for (std::uint64_t i = 0; i < accounts; ++i)
    std::printf("open 0 acc%llu %llu\n", shown(i), shown(money));

  std::vector<Request> requests;
  std::uint64_t time = 0;
  for (std::uint64_t i = 0; i < events; ++i) {
    time += random.below(step);
    if (random.below(10000) < crashes) {
      std::printf("crash %llu\n", shown(time));
      continue;
    }
    if (random.percent(5)) {
      std::printf("balance %llu acc%llu\n", shown(time), shown(random.below(accounts)));
      continue;
    }
    Request next;
    if (!requests.empty() && random.percent(retries)) {
      const std::uint64_t back =
          1 + random.below(recent < requests.size() ? recent : requests.size());
      next = requests[requests.size() - back];
      if (random.percent(10)) change(random, next, accounts);
    } else {
      next = request(random, i, accounts, money);
      requests.push_back(next);
    }
    std::printf("pay %llu c%llu k%llu acc%llu acc%llu %llu %llu\n", shown(time), shown(next.client),
                shown(next.key), shown(next.from), shown(next.to), shown(next.amount),
                shown(random.below(took)));
  }
}
