// Prints --requests requests about --urls different addresses; --aliases percent of them are
// aliases, half of those for codes that the counter will reach, --wrong percent have a wrong
// address, and --back percent have a clock that is behind. All is decided by --seed.

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

unsigned long long shown(std::uint64_t number) { return number; }

std::string in_base_62(std::uint64_t number) {
  constexpr std::string_view digits =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::string code;
  do {
    code.insert(code.begin(), digits[number % 62]);
    number /= 62;
  } while (number > 0);
  return code;
}

std::string right_url(Random& random, std::uint64_t urls) {
  constexpr const char* schemes[] = {"http", "https", "HTTP", "hTTps"};
  constexpr const char* ports[] = {":80", ":443", ":8080", ":1", ":65535"};
  constexpr const char* ends[] = {"", "/", "?q=1", "#top", "?", "/#x", "/?#", "?a#b"};
  std::string url = std::string(schemes[random.below(4)]) + "://";
  url += (random.percent(20) ? "WWW.Shop-" : "www.shop-") + std::to_string(random.below(urls));
  if (random.percent(30)) url += ports[random.below(5)];
  return url + ends[random.below(random.percent(30) ? 8 : 2)];
}

std::string wrong_url(Random& random) {
  constexpr const char* urls[] = {
      "ftp://a.b/",    "http:/a.b/",    "http://",   "http:///x",
      "http://a:0/",   "http://a:080/", "http://a:", "http://a:65536/",
      "http://a_b/",   "http://a:8x/",  "https//a",  "http://a@b/",
      "httpss://a.b/", "://a.b",        "http://?x", "http://a:99999999999/"};
  return urls[random.below(16)];
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t requests = option(argc, argv, "--requests");
  const std::uint64_t urls = option(argc, argv, "--urls");
  const std::uint64_t aliases = option(argc, argv, "--aliases");
  const std::uint64_t wrong = option(argc, argv, "--wrong");
  const std::uint64_t back = option(argc, argv, "--back");
  Random random(option(argc, argv, "--seed"));

  std::uint64_t now = 1000, created = 0;
  for (std::uint64_t i = 0; i < requests; ++i) {
    now += random.below(3);
    std::printf("%llu ", shown(random.percent(back) ? now - random.below(20) : now));
    const std::string url = random.percent(wrong) ? wrong_url(random) : right_url(random, urls);
    const std::uint64_t ttl = random.percent(50) ? 0 : random.below(60);
    std::string code = in_base_62(random.percent(30) && created > 20 ? created - random.below(20)
                                                                     : random.below(created + 5));
    if (random.percent(aliases)) {
      if (random.percent(50)) code = in_base_62(created / 2 + random.below(20));
      if (random.percent(5)) code += random.percent(50) ? "-" : "-is-far-too-long-";
      std::printf("alias %s %s %llu\n", code.c_str(), url.c_str(), shown(ttl));
    } else if (random.percent(50)) {
      std::printf("shorten %s %llu\n", url.c_str(), shown(ttl));
      ++created;
    } else {
      std::printf("%s %s\n", random.percent(20) ? "delete" : "resolve", code.c_str());
    }
  }
}
