#include "tests/judge/check/checking.hpp"

using namespace checking;

TEST_CASE("white space at the end of lines and empty lines at the end do not count") {
  const std::vector<std::string> same{
      "a b\n\nc\n",     "a b\n\nc",           "a b\r\n\r\nc\r\n", "a b \n\t\nc\t\n",
      "a b\n\nc\n\n\n", "a b\n \nc\n \n\t\n", "a b\r\n\nc\r",     "a b \t\r\n\nc\r\n\r\n"};
  for (const std::string& expected : same) {
    for (const std::string& output : same) {
      CAPTURE(expected, output);
      CHECK(accepted(Kind::lines, expected, output));
    }
  }
}

TEST_CASE("all other white space counts") {
  const std::string expected = "a b\n\nc\n";
  for (const std::string output :
       {" a b\n\nc\n", "a  b\n\nc\n", "a\tb\n\nc\n", "a b\nc\n", "a b\n\n\nc\n", "\na b\n\nc\n",
        "a b\n\n c\n", "a b\v\n\nc\n", "a b\f\n\nc\n", "a\rb\n\nc\n", "a b\xc2\xa0\n\nc\n"}) {
    CAPTURE(output);
    CHECK_FALSE(accepted(Kind::lines, expected, output));
    CHECK_FALSE(accepted(Kind::lines, output, expected));
  }
}

TEST_CASE("lines are compared byte for byte") {
  CHECK_FALSE(accepted(Kind::lines, "a", "A"));
  CHECK_FALSE(accepted(Kind::lines, "1.0", "1"));
  CHECK_FALSE(accepted(Kind::lines, "a", "a\0"s));
  CHECK_FALSE(accepted(Kind::lines, "a\0b"s, "a\0c"s));
  CHECK(accepted(Kind::lines, "\0\xff\n"s, "\0\xff"s));
}

TEST_CASE("blank texts are equal as lines") {
  for (const std::string expected : {"", "\n", " ", "\r\n\r\n", "\t\n \n"})
    for (const std::string output : {"", "\n", " ", "\r\n\r\n", "\t\n \n"})
      CHECK(accepted(Kind::lines, expected, output));
  CHECK_FALSE(accepted(Kind::lines, "", "a"));
  CHECK_FALSE(accepted(Kind::lines, "a", "\n"));
}

TEST_CASE("the first wrong line is found") {
  const Difference found = difference(Kind::lines, "a\nb c\nd\n", "a\r\nb x\r\nd\r\n");
  CHECK(found.line == 2);
  CHECK(found.column == 3);
  CHECK(found.lines == 3);
  CHECK(found.expected == "b c");
  CHECK(found.got == "b x");
  CHECK(found.caret == 2);
  CHECK(found.notes.empty());
}

TEST_CASE("missing lines are counted without the empty ones at the end") {
  const Difference found = difference(Kind::lines, "a\nb\n\nc\n\n\n", "a\n");
  CHECK(found.line == 2);
  CHECK(found.column == 1);
  CHECK(found.lines == 1);
  CHECK(found.expected == "b");
  CHECK(found.got.empty());
  CHECK(found.notes == Notes{"output ends early: 3 more lines expected"});
  CHECK(difference(Kind::lines, "a\nb", "a").line == 2);
  CHECK(difference(Kind::lines, "a\nb", "a\n\n\n").line == 2);
}

TEST_CASE("surplus lines are counted without the empty ones at the end") {
  const Difference found = difference(Kind::lines, "a\n\n", "a\nb\n\nc\n\n\n");
  CHECK(found.line == 2);
  CHECK(found.column == 1);
  CHECK(found.expected.empty());
  CHECK(found.got == "b");
  CHECK(found.notes == Notes{"3 more lines than expected"});
}

TEST_CASE("differences of lines that cannot be seen are named") {
  CHECK(notes(Kind::lines, "a b", "a\tb") == Notes{"tabs where spaces are expected"});
  CHECK(notes(Kind::lines, "a", " a") == Notes{"leading space"});
  CHECK(notes(Kind::lines, "a b", "a  b") == Notes{"extra space"});
  CHECK(notes(Kind::lines, "a\nb", "a\n\nb") == Notes{"empty line where text is expected"});
  CHECK(notes(Kind::lines, "ab", "aB") == Notes{"differs only in upper/lower case"});
  CHECK(notes(Kind::lines, "ab", "a\0b"s) == Notes{"NUL byte"});
  CHECK(notes(Kind::lines, "a", "a\v") == Notes{"control byte 0x0b"});
  CHECK(notes(Kind::lines, "ab", "a\rb") == Notes{"CR in the middle of a line"});
  CHECK(notes(Kind::lines, "a", "\n\n") ==
        Notes{"output ends early: 1 more line expected", "output is only white space"});
  CHECK(notes(Kind::lines, "a", "") == Notes{"empty output"});
}

TEST_CASE("lines in another order are noticed, repeated ones too") {
  CHECK(notes(Kind::lines, "1\n2\n2\n", "2\r\n1\n2 \n\n") ==
        Notes{"same lines in another order: 3 of 3 match"});
  CHECK(notes(Kind::lines, "1\n2\n2\n", "2\n1\n1\n").empty());
}

TEST_CASE("texts of over a MiB are not searched for another order") {
  std::string expected, output;
  for (int i = 0; i < 150'000; ++i) expected += std::to_string(i) + '\n';
  output = "x\n" + expected;
  expected += "x\n";
  REQUIRE(expected.size() < (1U << 20));
  CHECK(notes(Kind::lines, expected, output).empty());
  const std::string long_line(1 << 20, 'x');
  CHECK(notes(Kind::lines, "a\n" + long_line, long_line + "\na").empty());
}
