// The decoder never does anything but load a problem or throw InputError, whatever the bytes. The
// libFuzzer target searches further; this covers the same ground a little on every run of the
// tests.

#include <random>

#include "tests/catch.hpp"
#include "tests/judge/problem/corpus.hpp"

namespace {

std::vector<std::string> seeds() {
  std::vector<std::string> texts;
  for (const auto& file : corpus::bad_files()) texts.push_back(corpus::read(file));
  // As often as all the broken ones, which seldom become any better.
  const std::string good = corpus::read(corpus::folder() / "problem.yaml");
  texts.insert(texts.end(), texts.size(), good);
  return texts;
}

// Deterministic: std::mt19937 and its modulus give the same everywhere.
class Mutator {
 public:
  explicit Mutator(std::vector<std::string> texts) : texts_(std::move(texts)) {}

  std::string next() {
    std::string text = texts_[below(texts_.size())];
    for (std::size_t i = below(3) + 1; i > 0; --i) change(text);
    return text;
  }

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }

  void change(std::string& text) {
    static const std::string alphabet =
        "{}[]:,-\"'|>&*!?#%@ \t\n\r\\~0.x\xC3\xFF" + std::string(1, '\0');
    const std::size_t at = below(text.size() + 1);
    switch (below(5)) {
      case 0:
        text.insert(at, 1, alphabet[below(alphabet.size())]);
        break;
      case 1:
        text.erase(at, below(8));
        break;
      case 2:
        if (at < text.size()) text[at] = static_cast<char>(below(256));
        break;
      case 3:
        text.insert(at, text.substr(below(text.size() + 1), below(40)));
        break;
      default: {
        const std::string& other = texts_[below(texts_.size())];
        text.insert(at, other.substr(below(other.size() + 1), below(80)));
      }
    }
  }

  std::vector<std::string> texts_;
  std::mt19937 random_{20};  // NOLINT(cert-msc51-cpp): the same mutations on every run
};

}  // namespace

TEST_CASE("mutated problem files are loaded or refused with places inside the file") {
  Mutator mutator(seeds());
  int refused = 0;
  for (int i = 0; i < 4000; ++i) {
    const std::string text = mutator.next();
    try {
      judge::load_problem(corpus::folder(), text);
    } catch (const judge::InputError& error) {
      ++refused;
      const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
      const std::size_t found = error.diagnostics.size();
      bool sound = found > 0 && found <= 20;
      for (const judge::Diagnostic& d : error.diagnostics)
        sound = sound && !d.message.empty() && d.length > 0 && d.place.line <= lines &&
                !judge::render(d).empty();
      if (!sound) FAIL(text);
    }
  }
  REQUIRE(refused > 2000);
  REQUIRE(refused < 4000);
}
