#include "tests/judge/check/checking.hpp"

using namespace checking;

namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; }

}  // namespace

TEST_CASE("long lines are cut to about 120 bytes around the difference") {
  const std::string before(500, 'b'), after(500, 'a');
  const Difference found =
      difference(Kind::lines, before + "X" + after, before + "Y" + after + "\n");
  CHECK(found.column == 501);
  CHECK(found.expected == std::string(60, 'b') + "X" + std::string(59, 'a'));
  CHECK(found.got == std::string(60, 'b') + "Y" + std::string(59, 'a'));
  CHECK(found.caret == 60);
}

TEST_CASE("lines of up to 120 bytes are shown as a whole") {
  const std::string line(119, 'x');
  const Difference found = difference(Kind::exact, line + "a\n", line + "b\n");
  CHECK(found.expected == line + "a");
  CHECK(found.got == line + "b");
  CHECK(found.caret == 119);
}

TEST_CASE("a difference near the beginning of a long line keeps the beginning") {
  const std::string after(500, 'a');
  const Difference found = difference(Kind::exact, "bbbX" + after, "bbbY" + after);
  CHECK(found.got == "bbbY" + std::string(116, 'a'));
  CHECK(found.caret == 3);
}

TEST_CASE("characters of several bytes are not cut") {
  const std::string characters = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";  // 1 to 4 bytes
  std::string many;
  while (many.size() < 400) many += characters;
  for (std::size_t shift = 0; shift < 10; ++shift) {
    CAPTURE(shift);
    const std::string begin = std::string(shift, '.') + many;
    const Difference found = difference(Kind::exact, begin + "X" + many, begin + "Y" + many);
    CHECK_FALSE(is_continuation(found.got.front()));
    CHECK(found.got[found.caret] == 'Y');
    CHECK(found.expected[found.caret] == 'X');
    CHECK(found.got.size() <= 120);
    CHECK(found.got.size() > 110);
    const std::string rest = many + many;
    const std::size_t shown_after = found.got.size() - found.caret - 1;
    CHECK_FALSE(is_continuation(rest[shown_after]));
  }
}

TEST_CASE("the caret stands before a character, the column at its first differing byte") {
  const Difference found = difference(Kind::exact, "x\xc3\xa9\n", "x\xc3\xa8\n");
  CHECK(found.column == 3);
  CHECK(found.caret == 1);
}

TEST_CASE("bytes that are not UTF-8 are cut like single bytes") {
  const std::string junk(500, '\x80');
  const Difference found = difference(Kind::exact, junk + "X" + junk, junk + "Y" + junk);
  CHECK(found.caret == 60);
  CHECK(found.got.size() == 120);
  const Difference truncated = difference(Kind::exact,
                                          "\xe2\x82"
                                          "a",
                                          "\xe2\x82"
                                          "b");
  CHECK(truncated.caret == 2);
}

TEST_CASE("the excerpt is of one line only") {
  const Difference found = difference(Kind::exact, "a\nb\nc\n", "a\nx\nc\n");
  CHECK(found.expected == "b");
  CHECK(found.got == "x");
}
