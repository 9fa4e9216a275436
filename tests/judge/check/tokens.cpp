#include <clocale>

#include "tests/judge/check/checking.hpp"

using namespace checking;

namespace {

Checker tolerant(std::optional<double> absolute, std::optional<double> relative) {
  Checker checker = of(Kind::tokens);
  checker.float_abs = absolute;
  checker.float_rel = relative;
  return checker;
}

Notes notes(const Checker& checker, std::string_view expected, std::string_view output) {
  return difference(checker, expected, output).notes;
}

}  // namespace

TEST_CASE("the first wrong token is found in the output's own lines") {
  const Difference found = difference(Kind::tokens, "1 2 3\n4 5 6\n", "1\n2\n3\n4 55 6\n");
  CHECK(found.line == 4);
  CHECK(found.column == 4);
  CHECK(found.lines == 4);
  CHECK(found.expected == "4 5 6");
  CHECK(found.got == "4 55 6");
  CHECK(found.caret == 3);
}

TEST_CASE("lines of another layout are cut so that the tokens stand one below the other") {
  const Difference found = difference(Kind::tokens, "1 2 3 4\n", "1\n2\n7\n4\n");
  CHECK(found.line == 3);
  CHECK(found.column == 1);
  CHECK(found.expected == "3 4");
  CHECK(found.got == "7");
  CHECK(found.caret == 0);
}

TEST_CASE("the first differing byte of a token is pointed at, ignoring case if that is asked for") {
  Checker checker = of(Kind::tokens);
  checker.ignore_case = true;
  const Difference found = difference(checker, "x Alpha", "X aLpXa");
  CHECK(found.column == 6);
  CHECK(found.notes.empty());
}

TEST_CASE("tokens missing on a line are counted as tokens") {
  const Difference found = difference(Kind::tokens, "1 2 3 4\n5\n", "1 2 \n");
  CHECK(found.line == 1);
  CHECK(found.column == 4);
  CHECK(found.expected == "1 2 3 4");
  CHECK(found.got == "1 2");
  CHECK(found.caret == 3);
  CHECK(found.notes == Notes{"output ends early: 3 more tokens expected"});
}

TEST_CASE("tokens missing after a line are counted as lines") {
  const Difference found = difference(Kind::tokens, "1\n2\n3\n\n", "1\n");
  CHECK(found.line == 2);
  CHECK(found.column == 1);
  CHECK(found.lines == 1);
  CHECK(found.expected == "2");
  CHECK(found.got.empty());
  CHECK(found.notes == Notes{"output ends early: 2 more lines expected"});
  CHECK(notes(Kind::tokens, "1\n2\n", "1") == Notes{"output ends early: 1 more line expected"});
}

TEST_CASE("tokens too many are counted in the same way") {
  const Difference token = difference(Kind::tokens, "1 2", "1 2 3");
  CHECK(token.line == 1);
  CHECK(token.column == 4);
  CHECK(token.notes == Notes{"1 more token than expected"});
  const Difference lines = difference(Kind::tokens, "1\n", "1\n\n  2\n3\n");
  CHECK(lines.line == 3);
  CHECK(lines.column == 3);
  CHECK(lines.expected.empty());
  CHECK(lines.got == "  2");
  CHECK(lines.caret == 2);
  CHECK(lines.notes == Notes{"2 more lines than expected"});
}

TEST_CASE("an empty output and one of white space are told apart") {
  CHECK(notes(Kind::tokens, "1", "") == Notes{"empty output"});
  CHECK(notes(Kind::tokens, "1", "\n \n") ==
        Notes{"output ends early: 1 more line expected", "output is only white space"});
  CHECK(difference(Kind::tokens, "1", "\n \n").line == 1);
}

TEST_CASE("numbers say by how much they differ") {
  CHECK(notes(tolerant(1e-6, {}), "0.5", "0.500012") ==
        Notes{"numbers differ by 1.2e-5 (tolerance 1e-6)"});
  CHECK(notes(tolerant({}, 1e-6), "200", "201") ==
        Notes{"numbers differ by 1, relatively 0.005 (relative tolerance 1e-6)"});
  CHECK(notes(tolerant(1e-9, 1e-6), "200", "201") ==
        Notes{"numbers differ by 1, relatively 0.005 (tolerance 1e-9, relative tolerance 1e-6)"});
  CHECK(notes(tolerant({}, 1e-6), "0", "0.5") ==
        Notes{"numbers differ by 0.5 (relative tolerance 1e-6)"});
  CHECK(notes(tolerant(1e-6, {}), "1e+20", "3e20") ==
        Notes{"numbers differ by 2e20 (tolerance 1e-6)"});
}

TEST_CASE("a difference hardly over the tolerance is not rounded to the tolerance") {
  CHECK(notes(tolerant(0.5, {}), "0", "0.5001") ==
        Notes{"numbers differ by 0.5001 (tolerance 0.5)"});
}

TEST_CASE("text where a number is expected is named") {
  CHECK(notes(tolerant(1e-6, {}), "0.5", "half") == Notes{"expected a number"});
  CHECK(notes(tolerant(1e-6, {}), "0.5", "nan") == Notes{"expected a number"});
}

TEST_CASE("equal numbers that are compared as text are named") {
  CHECK(notes(Kind::tokens, "1.0", "1") == Notes{"equal as numbers, but compared as text"});
}

TEST_CASE("invisible differences in tokens are named") {
  CHECK(notes(Kind::tokens, "a b",
              "a\xc2\xa0"
              "b") == Notes{"character U+00A0 (no-break space)"});
  CHECK(notes(Kind::tokens, "ab", "ab\0"s) == Notes{"NUL byte"});
  CHECK(notes(Kind::tokens, "ab\0"s, "ab") == Notes{"NUL byte expected"});
  CHECK(notes(Kind::tokens, "ab",
              "\xef\xbb\xbf"
              "ab") == Notes{"character U+FEFF (byte order mark)"});
  CHECK(notes(Kind::tokens, "abc", "aBc") == Notes{"differs only in upper/lower case"});
}

TEST_CASE("the same lines in another order are noticed") {
  const Difference found = difference(Kind::tokens, "/a 1\n/b 2\n", "/b 2\r\n/a 1\r\n");
  CHECK(found.column == 2);
  CHECK(found.notes == Notes{"same lines in another order: 2 of 2 match"});
}

TEST_CASE("numbers are read with a point whatever the locale") {
  const std::string before = std::setlocale(LC_NUMERIC, nullptr);
  std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
  CHECK(judge::check(tolerant(1e-6, {}), "+1.5", "0x1.8p0").accepted);
  CHECK_FALSE(judge::check(tolerant(1e-6, {}), "+1.5", "+1,5").accepted);
  std::setlocale(LC_NUMERIC, before.c_str());
}

TEST_CASE("huge tokens are compared as a whole") {
  const std::string token(1 << 20, 'x');
  CHECK(accepted(Kind::tokens, token + " 1", token + "\n1"));
  CHECK_FALSE(accepted(Kind::tokens, token, token + "x"));
  const std::string digits(1 << 20, '7');
  CHECK(judge::check(tolerant(0, {}), "0." + digits, "+0." + digits + "1").accepted);
  CHECK_FALSE(judge::check(tolerant(0, {}), digits, digits + ".0").accepted);  // overflows: text
}
