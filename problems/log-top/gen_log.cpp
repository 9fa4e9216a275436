// Prints an access log: --lines of them, over --paths paths, after a first line with --k.
// --noise percent of the lines are malformed, each in one of many ways; --max-micros bounds the
// latencies. A tenth of the requests goes to one busy path. All is decided by --seed.

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
  std::string_view pick(const std::string_view (&choices)[N]) {
    return choices[below(N)];
  }

 private:
  std::uint64_t state_;
};

std::uint64_t option(int argc, char** argv, std::string_view name) {
  for (int i = 1; i + 1 < argc; i += 2)
    if (argv[i] == name) return std::strtoull(argv[i + 1], nullptr, 10);
  std::fprintf(stderr, "gen_log: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

struct Line {
  std::string time, method, path, status, micros;
};

std::string path_of(std::uint64_t number) {
  constexpr std::string_view kinds[] = {"users", "orders", "carts", "search", "static"};
  return "/api/" + std::string(kinds[number % 5]) + "/" + std::to_string(number * 7919 % 1000003);
}

Line good_line(Random& random, std::uint64_t index, std::uint64_t paths, std::uint64_t max_micros) {
  constexpr std::string_view methods[] = {"GET", "GET",   "GET",    "HEAD",   "POST",
                                          "PUT", "PATCH", "DELETE", "OPTIONS"};
  constexpr std::string_view statuses[] = {"200", "200", "201", "204", "301", "404", "500", "503"};
  Line line;
  line.time = std::to_string(1700000000000 + index * 3);
  line.method = random.pick(methods);
  line.path = path_of(random.percent(10) ? 0 : random.below(paths));
  if (random.percent(5)) line.path += "?page=" + std::to_string(random.below(100));
  line.status = random.pick(statuses);
  line.micros = std::to_string(random.below(max_micros + 1));
  return line;
}

void spoil(Random& random, Line& line) {
  constexpr std::string_view times[] = {"-1", "now", "1.7e12", "1700000000000000", "0x18bcfe56800"};
  constexpr std::string_view methods[] = {"get", "FETCH", "\"GET", "GETS", "-"};
  constexpr std::string_view statuses[] = {"99", "600", "20", "2000", "2xx", "-", "+20", "099"};
  constexpr std::string_view micros[] = {"-5", "+5", "1.5", "12ms", "-", "1e3", "1000000000000000"};
  switch (random.below(7)) {
    case 0:
      line.time = random.pick(times);
      break;
    case 1:
      line.method = random.pick(methods);
      break;
    case 2:
      line.path.erase(0, 1);
      break;
    case 3:
      line.status = random.pick(statuses);
      break;
    case 4:
      line.micros = random.pick(micros);
      break;
    case 5:
      line.micros += " -";
      break;
    default:
      line.status.clear();
      break;
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t lines = option(argc, argv, "--lines");
  const std::uint64_t paths = option(argc, argv, "--paths");
  const std::uint64_t noise = option(argc, argv, "--noise");
  const std::uint64_t max_micros = option(argc, argv, "--max-micros");
  Random random(option(argc, argv, "--seed"));

  std::printf("%llu\n", static_cast<unsigned long long>(option(argc, argv, "--k")));
  for (std::uint64_t i = 0; i < lines; ++i) {
    Line line = good_line(random, i, paths, max_micros);
    if (random.percent(noise)) spoil(random, line);
    std::printf("%s %s %s %s %s\n", line.time.c_str(), line.method.c_str(), line.path.c_str(),
                line.status.c_str(), line.micros.c_str());
  }
}
