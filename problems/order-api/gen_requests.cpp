// Prints requests for the service: --requests of them, of --customers customers. --posts percent
// make orders with totals up to --totals, --lists percent are lists with limits up to --limit, most
// of which follow the cursor of an order; the rest moves orders, or asks for them. --stale percent
// of the moves have an odd version or action. All is decided by --seed.

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
  std::fprintf(stderr, "gen_requests: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

struct Order {
  std::uint64_t total, version;
  std::string state;
};

struct Move {
  const char *from, *action, *to;
};
constexpr Move moves[] = {{"new", "pay", "paid"},
                          {"paid", "ship", "shipped"},
                          {"shipped", "deliver", "delivered"},
                          {"delivered", "refund", "refunded"},
                          {"new", "cancel", "cancelled"},
                          {"paid", "cancel", "cancelled"}};

unsigned long long shown(std::uint64_t number) { return number; }

void move(Random& random, std::vector<Order>& orders, std::uint64_t stale) {
  const std::uint64_t id = random.below(orders.size());
  Order& order = orders[id];
  const std::uint64_t odd = random.percent(stale) ? random.below(4) : 4;
  // The most usual moves come first; the last two are rare.
  const std::uint64_t first = random.percent(20) ? 4 : 0;
  const Move* move = &moves[random.below(6)];
  for (std::uint64_t i = first; odd != 0 && i < 6; ++i)
    if (order.state == moves[i].from) {
      move = &moves[i];
      break;
    }
  const std::uint64_t version = odd == 1 && order.version > 1 ? order.version - 1 : order.version;
  std::printf("PUT %llu %s %llu\n", shown(odd == 2 ? id + 1 + orders.size() : id + 1),
              odd == 3 ? "close" : move->action, shown(version));
  if (odd < 2 || odd == 4)
    if (order.state == move->from && version == order.version) {
      order.state = move->to;
      ++order.version;
    }
}

void list(Random& random, const std::vector<Order>& orders, std::uint64_t customers,
          std::uint64_t limit) {
  constexpr const char* states[] = {"*",         "new",       "paid",     "shipped",
                                    "delivered", "cancelled", "refunded", "refunded"};
  const std::uint64_t id = random.below(orders.size());
  const std::string customer =
      random.percent(50) ? "*" : "c" + std::to_string(random.below(customers));
  std::string cursor = "-";
  if (random.percent(80)) cursor = std::to_string(orders[id].total) + '_' + std::to_string(id + 1);
  std::printf("LIST %s %s %llu %s\n", states[random.below(8)], customer.c_str(),
              shown(1 + random.below(limit)), cursor.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t requests = option(argc, argv, "--requests");
  const std::uint64_t customers = option(argc, argv, "--customers");
  const std::uint64_t totals = option(argc, argv, "--totals");
  const std::uint64_t posts = option(argc, argv, "--posts");
  const std::uint64_t lists = option(argc, argv, "--lists");
  const std::uint64_t limit = option(argc, argv, "--limit");
  const std::uint64_t stale = option(argc, argv, "--stale");
  Random random(option(argc, argv, "--seed"));

  std::vector<Order> orders;
  for (std::uint64_t i = 0; i < requests; ++i) {
    const std::uint64_t dice = random.below(100);
    if (orders.empty() || dice < posts) {
      const std::uint64_t total = 1 + random.below(totals);
      orders.push_back({total, 1, "new"});
      std::printf("POST c%llu %llu\n", shown(random.below(customers)), shown(total));
    } else if (dice < posts + lists) {
      list(random, orders, customers, limit);
    } else if (random.percent(5)) {
      std::printf("GET %llu\n", shown(random.below(orders.size() + 2)));
    } else {
      move(random, orders, stale);
    }
  }
}
