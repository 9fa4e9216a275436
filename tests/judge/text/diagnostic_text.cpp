#include "judge/text/diagnostic_text.hpp"

#include "tests/catch.hpp"

namespace {

judge::Diagnostic diagnostic(const std::string& line, int column, int length) {
  judge::Diagnostic d{.code = "Y012", .message = "unknown key 'b'"};
  d.place = {"a/problem.yaml", 21, column};
  d.source_line = line;
  d.length = length;
  d.label = "did you mean 'c'?";
  return d;
}

}  // namespace

TEST_CASE("a diagnostic shows its line, a caret, its label and its notes") {
  judge::Diagnostic d = diagnostic("  bb: 1", 3, 2);
  d.notes = {"allowed here: c"};
  REQUIRE(judge::render(d) ==
          "error[Y012]: unknown key 'b'\n"
          "  --> a/problem.yaml:21:3\n"
          "   |\n"
          "21 |   bb: 1\n"
          "   |   ^^ did you mean 'c'?\n"
          "   = allowed here: c\n");
}

TEST_CASE("a diagnostic without a place is a message and its label") {
  judge::Diagnostic d{.message = "no command 'bacth'"};
  d.label = "did you mean 'batch'?";
  REQUIRE(judge::render(d) == "error: no command 'bacth'\n  = did you mean 'batch'?\n");
}

TEST_CASE("the caret stands below its character after tabs and other scripts") {
  const std::string text = judge::render(diagnostic("\t\xC3\xA4\xE2\x82\xAC: b", 9, 1));
  REQUIRE(text.find("\n   | \t    ^ did") != std::string::npos);
}

TEST_CASE("a long line is cut on both sides of the caret") {
  const std::string line = std::string(5000, 'x') + "BAD" + std::string(5000, 'y');
  const std::string text = judge::render(diagnostic(line, 5001, 3));
  REQUIRE(text.size() < 500);
  REQUIRE(text.find("..." + std::string(40, 'x') + "BAD") != std::string::npos);
  REQUIRE(text.find("y...\n   | " + std::string(43, ' ') + "^^^ did") != std::string::npos);
}

TEST_CASE("nothing in a source line or a name reaches the terminal as a command") {
  const std::string evil = "a\x1B[2J\xC2\x9B\x7F\xFF";
  const std::string text = judge::render(diagnostic(evil, 2, 100));
  REQUIRE(text.find("a?[2J???") != std::string::npos);
  REQUIRE(judge::quote(evil + "\n\t") == "'a?[2J???\\n\\t'");
}

TEST_CASE("a caret beyond the line or without a length is still one caret") {
  for (const int column : {0, 3, 1000})
    REQUIRE(judge::render(diagnostic("ab", column, 0)).find("^ did") != std::string::npos);
}

TEST_CASE("a long quoted text is cut between characters") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "\xE2\x82\xAC";
  const std::string quoted = judge::quote('x' + text);
  REQUIRE(quoted.size() < 70);
  REQUIRE(quoted.find('?') == std::string::npos);
  REQUIRE(quoted.ends_with("...'"));
}
