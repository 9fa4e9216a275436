#include "tests/judge/check/checking.hpp"

using namespace checking;

TEST_CASE("lines in any order are accepted as often as they are expected") {
  CHECK(accepted(Kind::unordered_lines, "a\nb\nc\n", "c\na\nb\n"));
  CHECK(accepted(Kind::unordered_lines, "a\nb\na\n", "a\na\nb\n"));
  CHECK(accepted(Kind::unordered_lines, "a\nb\n", "b \r\na\t\n\n\n"));
  CHECK(accepted(Kind::unordered_lines, "a\0\nb\0\n"s, "b\0\na\0\n"s));
  CHECK(accepted(Kind::unordered_lines, "", ""));
  CHECK(accepted(Kind::unordered_lines, "", "\n \n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a\nb\na\n", "a\nb\nb\n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a\nb\n", "a\nb\nb\n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a\nb\nb\n", "a\nb\n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a b\n", "b a\n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a\n", " a\n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a\nb\n", "b\nA\n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a\n", "a\0\n"s));
}

TEST_CASE("empty lines count unless they could stand at the end") {
  CHECK(accepted(Kind::unordered_lines, "a\n\nb\n", "b\n\na\n"));
  CHECK(accepted(Kind::unordered_lines, "a\n\nb\n", "a\nb\n\n"));
  CHECK(accepted(Kind::unordered_lines, "a\nb\n\n", "a\n\nb\n"));
  CHECK(accepted(Kind::unordered_lines, "a\nb\n\n\n", "a\nb\n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a\nb\n", "a\n\nb\n"));
  CHECK_FALSE(accepted(Kind::unordered_lines, "a\n\nb\n", "a\nb\n"));
  CHECK(notes(Kind::unordered_lines, "a\nb\n", "a\n\nb\n") == Notes{"1 line is not expected"});
  CHECK(notes(Kind::unordered_lines, "a\n\nb\n", "a\nb\n") == Notes{"1 expected line is missing"});
}

TEST_CASE("the first missing and the first surplus line are shown") {
  const Difference found =
      difference(Kind::unordered_lines, "a 1\nb 1\nc 1\nd 1\n", "d 1\nb 2\nx\na 1\n");
  CHECK(found.line == 2);
  CHECK(found.column == 3);
  CHECK(found.lines == 4);
  CHECK(found.expected == "b 1");
  CHECK(found.got == "b 2");
  CHECK(found.caret == 2);
  CHECK(found.notes == Notes{"2 expected lines are missing", "2 lines are not expected"});
}

TEST_CASE("lines that are only missing are tied to no line of the output") {
  const Difference found = difference(Kind::unordered_lines, "a\nb\nb\n", "b\n");
  CHECK(found.line == 0);
  CHECK(found.column == 0);
  CHECK(found.lines == 1);
  CHECK(found.expected == "a");
  CHECK(found.got.empty());
  CHECK(found.notes == Notes{"2 expected lines are missing"});
}

TEST_CASE("lines that are only too many are shown alone") {
  const Difference found = difference(Kind::unordered_lines, "a\n", "a\nb\nb\n");
  CHECK(found.line == 2);
  CHECK(found.column == 1);
  CHECK(found.expected.empty());
  CHECK(found.got == "b");
  CHECK(found.notes == Notes{"2 lines are not expected"});
}

TEST_CASE("an invisible difference to the missing line is named") {
  CHECK(notes(Kind::unordered_lines, "a\nb c\n", "b\tc\na\n") ==
        Notes{"1 expected line is missing", "1 line is not expected",
              "tabs where spaces are expected"});
  CHECK(notes(Kind::unordered_lines, "a\n", "") == Notes{"empty output"});
}
