// Prints --orders orders and --customers customers. --noise percent of both are malformed, each in
// one of many ways; --repeats percent repeat an earlier order or customer; --unknown percent of the
// orders are of a customer who is not in the list; --note is the length of each note. All is
// decided by --seed.

#include <algorithm>
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
  template <std::size_t N>
  std::string pick(const std::string_view (&choices)[N]) {
    return std::string(choices[below(N)]);
  }

 private:
  std::uint64_t state_;
};

struct Options {
  std::uint64_t orders, customers, noise, repeats, unknown, note;
};

std::uint64_t option(int argc, char** argv, std::string_view name) {
  for (int i = 1; i + 1 < argc; i += 2)
    if (argv[i] == name) return std::strtoull(argv[i + 1], nullptr, 10);
  std::fprintf(stderr, "gen_shop: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

std::string customer_id(std::uint64_t number) {
  return "c" + std::to_string(100000 + number * 7919 % 1000003);
}

std::string note(Random& random, std::uint64_t length) {
  constexpr std::string_view words[] = {"please", "gift",   "urgent", "call first", "fragile",
                                        "blue",   "size M", "two",    "to go",      "again"};
  constexpr std::string_view joints[] = {" ", " ", " ", ", ", " \"really\" "};
  std::string text;
  while (text.size() < length) text += random.pick(words) + random.pick(joints);
  text.resize(length);
  return text.find_first_of(",\"") != text.npos || random.percent(10) ? quoted(text) : text;
}

struct Order {
  std::string id, customer, note, kind, amount, currency;
};

Order good_order(Random& random, const Options& options, std::uint64_t index) {
  constexpr std::string_view currencies[] = {"EUR", "EUR", "USD", "GBP"};
  Order order;
  const std::uint64_t earlier = random.percent(options.repeats) ? random.below(index + 1) : index;
  order.id = std::to_string(1000000 + earlier * 7);
  const std::uint64_t known = std::max<std::uint64_t>(options.customers, 1);
  // A customer numbered beyond the last one is in no list.
  order.customer = customer_id(
      random.percent(options.unknown) ? options.customers + random.below(50) : random.below(known));
  if (random.percent(5)) order.customer = quoted(order.customer);
  order.note = note(random, options.note);
  order.kind = random.percent(15) ? "refund" : "sale";
  order.amount = std::to_string(random.below(100000));
  if (random.percent(90)) order.amount += "." + std::to_string(random.below(10));
  if (order.amount.find('.') != std::string::npos && random.percent(80))
    order.amount += std::to_string(random.below(10));
  order.currency = random.pick(currencies);
  return order;
}

void spoil(Random& random, Order& order) {
  constexpr std::string_view ids[] = {"", "0123", "A17", "-5", "1234567890123456789", "12 "};
  constexpr std::string_view notes[] = {"a, b", "\"open", "5\" nails", "\"a\" b", "\"a\"\"b"};
  constexpr std::string_view kinds[] = {"", "Sale", "swap", " sale", "refunds"};
  constexpr std::string_view amounts[] = {"",     "-5",     "1.",  ".5",  "1.234",           "1e3",
                                          "12 €", "+12.00", "1,5", "abc", "1234567890123456"};
  constexpr std::string_view currencies[] = {"", "eur", "EU", "EURO", "E1R", "EUR,"};
  switch (random.below(6)) {
    case 0:
      order.id = random.pick(ids);
      break;
    case 1:
      order.customer = random.percent(50) ? "" : "\"\"";
      break;
    case 2:
      order.note = random.pick(notes);
      break;
    case 3:
      order.kind = random.pick(kinds);
      break;
    case 4:
      order.amount = random.pick(amounts);
      break;
    default:
      order.currency = random.pick(currencies);
      break;
  }
}

void print_orders(Random& random, const Options& options) {
  std::printf("order_id,customer_id,note,kind,amount,currency\n");
  for (std::uint64_t i = 0; i < options.orders; ++i) {
    Order order = good_order(random, options, i);
    if (random.percent(options.noise)) spoil(random, order);
    std::printf("%s,%s,%s,%s,%s,%s\n", order.id.c_str(), order.customer.c_str(), order.note.c_str(),
                order.kind.c_str(), order.amount.c_str(), order.currency.c_str());
  }
}

// JSON text, quotes included.
std::string name(Random& random) {
  constexpr std::string_view first[] = {"Ann", "Bo", "Zo\\u00eb", "Søren", "J\\\"J\\\"", "Al\\/ex"};
  constexpr std::string_view last[] = {
      "Lee", "Li\\u007a", "M\\u00fcller", "O'Hara", "\\ud83d\\ude80", "Tab\\tbed", "Back\\\\slash"};
  return "\"" + random.pick(first) + " " + random.pick(last) + "\"";
}

std::string good_customer(Random& random, const std::string& id) {
  constexpr std::string_view regions[] = {"\"north\"", "\"south\"",       "\"ea\\u0073t\"",
                                          "\"wést\"",  "\"\\u004Eorth\"", "\"far \\\"out\\\"\""};
  constexpr std::string_view extras[] = {"", "", ", \"vip\": true", ",\t\"age\": 42, \"x\": null",
                                         ", \"note\": \"{\\\"id\\\": 1}\""};
  const std::string id_json =
      random.percent(10) ? "\"\\u0063" + id.substr(1) + "\"" : "\"" + id + "\"";
  const std::string id_member = "\"id\": " + id_json;
  const std::string others =
      "\"name\": " + name(random) + ", \"region\":" + random.pick(regions) + random.pick(extras);
  return random.percent(50) ? "{" + id_member + ", " + others + "}"
                            : "{ " + others + ", " + id_member + " }";
}

std::string bad_customer(Random& random, const std::string& id) {
  constexpr std::string_view lines[] = {
      R"({"id": "@", "name": "A"})",
      R"({"id": "@", "name": "A", "region": ""})",
      R"({"id": "@", "name": null, "region": "north"})",
      R"({"id": "", "name": "A", "region": "north"})",
      R"({"id": 17, "name": "A", "region": "north"})",
      R"({"id": "@", "name": "A", "region": "north")",
      R"({"id": "@", "name": "A", "region": "north"},)",
      R"({"id": "@", "name": "A", "region": "north",})",
      R"({"id": "@", "name": "A" "region": "north"})",
      R"({"id": "@", "name": "A\x", "region": "north"})",
      R"({"id": "@", "name": "A\ud83d", "region": "north"})",
      R"({"id": "@", "name": "A\u12g4", "region": "north"})",
      R"({"id": "@", "name": "A", "region": "north", "n": 1.5})",
      R"({"id": "@", "name": "A", "region": "north", "n": 007})",
      R"({"id": "@", "name": "A", "region": "north", "n": [1]})",
      R"({"id": "@", "name": "A", "region": "north", "n": True})",
      R"({id: "@", "name": "A", "region": "north"})",
      R"({'id': "@", "name": "A", "region": "north"})",
      R"(["@", "A", "north"])",
      R"(%%)",
  };
  std::string line = random.pick(lines);
  const std::size_t at = line.find('@');
  if (at != line.npos) line.replace(at, 1, id);
  return line;
}

void print_customers(Random& random, const Options& options) {
  for (std::uint64_t i = 0; i < options.customers; ++i) {
    const std::uint64_t number = random.percent(options.repeats) ? random.below(i + 1) : i;
    const std::string id = customer_id(number);
    const std::string line =
        random.percent(options.noise) ? bad_customer(random, id) : good_customer(random, id);
    std::printf("%s\n", line.c_str());
  }
}

}  // namespace

int main(int argc, char** argv) {
  Options options{};
  options.orders = option(argc, argv, "--orders");
  options.customers = option(argc, argv, "--customers");
  options.noise = option(argc, argv, "--noise");
  options.repeats = option(argc, argv, "--repeats");
  options.unknown = option(argc, argv, "--unknown");
  options.note = option(argc, argv, "--note");
  Random random(option(argc, argv, "--seed"));
  print_orders(random, options);
  std::printf("%%%%\n");
  print_customers(random, options);
}
