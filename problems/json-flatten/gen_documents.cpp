// Prints --lines lines, each with a document of about --leaves leaves that is nested up to --depth
// deep, flatten and unflatten by turns. Keys are made of few characters, the odd ones among them if
// --odd is 1. --broken percent of the lines with unflatten are spoilt. --spaces percent of the
// tokens have spaces around them. All is decided by --seed.

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
  std::fprintf(stderr, "gen_documents: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

struct Settings {
  std::uint64_t depth, spaces;
  bool odd;
};

using Leaves = std::vector<std::pair<std::string, std::string>>;

class Document {
 public:
  Document(Random& random, const Settings& settings) : random_(random), settings_(settings) {}

  // Makes a nested text and the same as paths.
  void make(std::uint64_t leaves) { object("", 0, leaves); }

  const std::string& nested() const { return nested_; }

  // With one thing wrong, if so wished.
  std::string flat(bool broken) {
    for (std::size_t i = leaves_.size(); i > 1; --i)
      std::swap(leaves_[i - 1], leaves_[random_.below(i)]);
    if (broken && !leaves_.empty()) spoil(leaves_[random_.below(leaves_.size())]);
    std::string text;
    for (const auto& [path, leaf] : leaves_) {
      text += text.empty() ? "{" : ",";
      text += gap() + '"' + path + '"' + gap() + ':' + gap() + leaf + gap();
    }
    return text.empty() ? "{}" : text + '}';
  }

 private:
  std::string gap() { return random_.percent(settings_.spaces) ? " " : ""; }

  void spoil(std::pair<std::string, std::string>& leaf) {
    constexpr const char* ends[] = {".x", ".#0", ".#7", "~", "~3", "#", "#1"};
    constexpr const char* values[] = {"[1]", "{\"x\":1}", "[[]]"};
    const std::uint64_t way = random_.below(10);
    if (way < 7)
      leaf.first += ends[way];
    else
      leaf.second = values[way - 7];
  }

  std::string key(std::uint64_t number) {
    constexpr std::string_view odd[] = {"",  "#0", "~",   "~1", ".",  "a.b",
                                        "0", "#",  "A b", "{",  "[]", ","};
    if (settings_.odd && random_.percent(30) && number < 12) return std::string(odd[number]);
    return "k" + std::to_string(number);
  }

  static std::string step(const std::string& key) {
    std::string text;
    for (const char c : key) {
      if (c == '~')
        text += "~0";
      else if (c == '.')
        text += "~1";
      else if (c == '#')
        text += "~2";
      else
        text += c;
    }
    return text;
  }

  void leaf(const std::string& path) {
    constexpr const char* leaves[] = {"true", "false", "null",          "{}",
                                      "[]",   "\"\"",  "\"a, b: {c}\"", "0"};
    std::string text = leaves[random_.below(8)];
    if (random_.percent(60)) text = std::to_string(random_.below(100000));
    if (random_.percent(10)) text = '-' + std::to_string(1 + random_.below(9));
    nested_ += text;
    leaves_.emplace_back(path, text);
  }

  void value(const std::string& path, std::uint64_t depth, std::uint64_t leaves) {
    if (leaves <= 1 || depth >= settings_.depth)
      leaf(path);
    else if (random_.percent(50))
      object(path, depth, leaves);
    else
      array(path, depth, leaves);
  }

  void object(const std::string& path, std::uint64_t depth, std::uint64_t leaves) {
    const std::uint64_t members = width(depth, leaves);
    nested_ += '{';
    for (std::uint64_t i = 0; i < members; ++i) {
      const std::string its = key(i);
      nested_ += (i == 0 ? "" : ",") + gap() + '"' + its + '"' + gap() + ':' + gap();
      value(depth == 0 ? step(its) : path + '.' + step(its), depth + 1, leaves / members);
    }
    nested_ += gap() + '}';
  }

  void array(const std::string& path, std::uint64_t depth, std::uint64_t leaves) {
    const std::uint64_t elements = width(depth, leaves);
    nested_ += '[';
    for (std::uint64_t i = 0; i < elements; ++i) {
      nested_ += (i == 0 ? "" : ",") + gap();
      value(path + ".#" + std::to_string(i), depth + 1, leaves / elements);
    }
    nested_ += gap() + ']';
  }

  // As many as it takes to reach the depth, or all of them where no deeper level is left.
  std::uint64_t width(std::uint64_t depth, std::uint64_t leaves) {
    if (depth + 1 >= settings_.depth) return leaves;
    return 1 + random_.below(leaves < 15 ? leaves : 15);
  }

  Random& random_;
  const Settings& settings_;
  std::string nested_;
  Leaves leaves_;
};

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t lines = option(argc, argv, "--lines");
  const std::uint64_t leaves = option(argc, argv, "--leaves");
  const std::uint64_t broken = option(argc, argv, "--broken");
  const Settings settings{option(argc, argv, "--depth"), option(argc, argv, "--spaces"),
                          option(argc, argv, "--odd") != 0};
  Random random(option(argc, argv, "--seed"));

  for (std::uint64_t i = 0; i < lines; ++i) {
    Document document(random, settings);
    document.make(leaves);
    if (i % 2 == 0)
      std::printf("flatten %s\n", document.nested().c_str());
    else
      std::printf("unflatten %s\n", document.flat(random.percent(broken)).c_str());
  }
}
