#include <random>

#include "tests/judge/check/checking.hpp"

using namespace checking;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t n) { return random() % n; }

std::string random_bytes(Random& random) {
  // Mostly bytes that mean something to a checker.
  const std::string telling = " \t\n\v\f\r01.5eE+-xXaA\0\xc3\xa9\xff\xef\xbb\xbf\n\n  "s;
  std::string text(below(random, 60), '\0');
  for (char& c : text)
    c = below(random, 4) == 0 ? static_cast<char>(random())
                              : telling[below(random, telling.size())];
  return text;
}

std::string random_json(Random& random, int depth) {
  const std::vector<std::string> scalars{"null",
                                         "true",
                                         "0",
                                         "-0.0",
                                         "17",
                                         "1e400",
                                         "1.50",
                                         "\"\"",
                                         "\"a\\n\"",
                                         "\"é\"",
                                         "18446744073709551616"};
  const std::size_t kind = depth == 0 ? 0 : below(random, 3);
  if (kind == 0) return scalars[below(random, scalars.size())];
  std::string text = kind == 1 ? "[" : "{";
  for (std::size_t i = 0, n = below(random, 4); i < n; ++i) {
    if (i > 0) text += " ,";
    if (kind == 2) text += "\"k" + std::to_string(i) + "\": ";
    text += random_json(random, depth - 1);
  }
  return text + (kind == 1 ? "]" : "}");
}

Checker random_flags(Random& random, Kind kind) {
  Checker checker = of(kind);
  if (below(random, 2) == 0) checker.float_abs = 1e-3;
  if (below(random, 2) == 0) checker.float_rel = 1e-3;
  checker.ignore_case = below(random, 2) == 0;
  if (below(random, 2) == 0) checker.unordered = {"", "/*", "/*/*"};
  return checker;
}

std::vector<Kind> byte_kinds() {
  return {Kind::exact, Kind::lines, Kind::tokens, Kind::unordered_lines};
}

void check_shape(const Difference& found) {
  CHECK(found.got.size() <= 120);
  CHECK(found.expected.size() <= 120);
  CHECK(found.caret <= found.got.size());
  CHECK((found.expected.empty() || found.caret <= found.expected.size()));
  CHECK(found.line <= found.lines + 1);
  CHECK((found.line == 0) == (found.column == 0));
}

}  // namespace

TEST_CASE("every text is accepted where it is expected") {
  Random random(1);
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = random_bytes(random);
    CAPTURE(round);
    for (const Kind kind : byte_kinds())
      REQUIRE(judge::check(random_flags(random, kind), text, text).accepted);
  }
}

TEST_CASE("every JSON text is accepted where it is expected, in any layout") {
  Random random(2);
  for (int round = 0; round < 5'000; ++round) {
    const std::string text = random_json(random, 5);
    CAPTURE(text);
    REQUIRE(judge::check(random_flags(random, Kind::json), text, text).accepted);
    REQUIRE(judge::check(random_flags(random, Kind::json), text, "\n" + text + " ").accepted);
  }
}

TEST_CASE("CR before each newline changes nothing for lines and tokens") {
  Random random(3);
  for (int round = 0; round < 5'000; ++round) {
    const std::string text = random_bytes(random);
    std::string crlf;
    for (const char c : text) crlf += c == '\n' ? "\r\n" : std::string(1, c);
    CAPTURE(round);
    for (const Kind kind : {Kind::lines, Kind::tokens, Kind::unordered_lines}) {
      REQUIRE(accepted(kind, text, crlf));
      REQUIRE(accepted(kind, crlf, text));
    }
  }
}

TEST_CASE("a token that was changed is never accepted") {
  Random random(4);
  const std::string letters = "abcXYZ(#\xff";
  for (int round = 0; round < 20'000; ++round) {
    std::vector<std::string> tokens(1 + below(random, 8));
    for (std::string& token : tokens)
      for (std::size_t i = 0, n = 1 + below(random, 6); i < n; ++i)
        token += letters[below(random, letters.size())];
    const auto join = [&] {
      std::string text;
      for (const std::string& token : tokens) text += token + " \n\t"[below(random, 3)];
      return text;
    };
    const std::string expected = join();
    std::string& changed = tokens[below(random, tokens.size())];
    changed.insert(below(random, changed.size() + 1), 1, '!');
    const std::string output = join();
    CAPTURE(expected, output);
    REQUIRE_FALSE(judge::check(random_flags(random, Kind::tokens), expected, output).accepted);
  }
}

TEST_CASE("every difference is within its bounds") {
  Random random(5);
  for (int round = 0; round < 10'000; ++round) {
    const std::string expected = random_bytes(random);
    std::string output = random_bytes(random);
    if (below(random, 2) == 0) {
      output = expected;
      output.insert(below(random, output.size() + 1), random_bytes(random).substr(0, 2));
    }
    CAPTURE(round);
    for (const Kind kind : byte_kinds()) {
      const CheckResult result = judge::check(random_flags(random, kind), expected, output);
      if (!result.accepted) check_shape(result.difference);
    }
    const CheckResult result = judge::check(random_flags(random, Kind::json), "[1]", output);
    if (!result.accepted) check_shape(result.difference);
  }
}

TEST_CASE("a difference in the white space of a line always has a note") {
  Random random(6);
  const std::string spaces = " \t\r";
  const auto add = [&](std::string& text) {
    for (std::size_t k = below(random, 3); k > 0; --k) text += spaces[below(random, spaces.size())];
  };
  for (int round = 0; round < 10'000; ++round) {
    std::string expected, output;
    for (char c = 'a'; c < 'e'; ++c) {
      for (std::string* text : {&expected, &output}) {
        add(*text);
        *text += c;
      }
    }
    for (std::string* text : {&expected, &output}) {
      add(*text);
      if (below(random, 2) == 0) *text += '\n';
    }
    const CheckResult result = judge::check(of(Kind::exact), expected, output);
    CAPTURE(expected, output);
    if (!result.accepted) REQUIRE_FALSE(result.difference.notes.empty());
  }
}
