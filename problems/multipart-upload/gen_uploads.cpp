// Prints --requests requests: --uploads uploads of up to --parts parts of up to --bytes bytes,
// whose parts come mixed and sometimes damaged, each completed once or more, with ranges read in
// between. All is decided by --seed.

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
  std::fprintf(stderr, "gen_uploads: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

unsigned long long shown(std::uint64_t number) { return number; }

std::uint32_t crc(const std::string& data) {
  std::uint32_t c = 0xffffffff;
  for (const char b : data) {
    c ^= static_cast<unsigned char>(b);
    for (int i = 0; i < 8; ++i) c = (c & 1) != 0 ? (c >> 1) ^ 0xedb88320 : c >> 1;
  }
  return ~c;
}

struct Upload {
  std::map<std::uint64_t, std::string> parts;
  bool opened = false;
};

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t requests = option(argc, argv, "--requests");
  const std::uint64_t uploads = option(argc, argv, "--uploads");
  const std::uint64_t parts = option(argc, argv, "--parts");
  const std::uint64_t bytes = option(argc, argv, "--bytes");
  Random random(option(argc, argv, "--seed"));

  std::map<std::uint64_t, Upload> open;
  for (std::uint64_t i = 0; i < requests; ++i) {
    const std::uint64_t name = random.below(uploads);
    Upload& upload = open[name];
    const std::uint64_t dice = random.below(1000);
    if (!upload.opened || dice < 10) {
      std::printf("init u%llu key%llu\n", shown(name), shown(name % (uploads / 2 + 1)));
      upload.opened = true;
    } else if (dice < 15 && parts < 100) {
      std::printf("abort u%llu\n", shown(name));
    } else if (dice < 600) {
      std::string data;
      for (std::uint64_t k = 0, size = (bytes < 100 ? 1 : 5) + random.below(bytes); k < size; ++k)
        data += static_cast<char>('!' + random.below(94));
      const std::uint64_t number = 1 + random.below(parts);
      const bool damaged = random.percent(5);
      std::printf("part u%llu %llu %08x %s\n", shown(name), shown(number),
                  crc(data) + (damaged ? 1u : 0u), data.c_str());
      if (!damaged) upload.parts[number] = data;
    } else if (dice < 990 || upload.parts.size() < parts) {
      const std::uint64_t from = random.below(bytes * parts);
      std::printf("get key%llu %llu %llu\n", shown(name % (uploads / 2 + 1)), shown(from),
                  shown(from + random.below(100)));
    } else {
      std::string whole;
      for (const auto& [number, data] : upload.parts) whole += data;
      std::printf("complete u%llu %llu %08X\n", shown(name),
                  shown(random.percent(80) ? upload.parts.size() : 1 + random.below(parts)),
                  crc(whole));
    }
  }
  for (std::uint64_t name = 0; name < uploads; ++name) {
    std::string whole;
    for (const auto& [number, data] : open[name].parts) whole += data;
    std::printf("complete u%llu %llu %08x\n", shown(name), shown(open[name].parts.size()),
                crc(whole));
  }
}
