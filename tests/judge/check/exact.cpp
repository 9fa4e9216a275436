#include "tests/judge/check/checking.hpp"

using namespace checking;

TEST_CASE("exact accepts the same bytes and nothing else") {
  const std::vector<std::string> texts{"",       "\n",     "\r\n",  " ",     "a",       "a\n",
                                       "a \n",   "a\t\n",  "a\r\n", "A\n",   "a\n\n",   " a\n",
                                       "a\0"s,   "a\0\n"s, "\0"s,   "\xff",  "a\xff\n", "a\nb",
                                       "a\nb\n", "b\na\n", "a b\n", "a  b\n"};
  for (const std::string& expected : texts) {
    for (const std::string& output : texts) {
      CAPTURE(expected, output);
      CHECK(accepted(Kind::exact, expected, output) == (expected == output));
    }
  }
}

TEST_CASE("the first differing byte is found wherever it is") {
  for (const std::size_t at : {0U, 1U, 7U, 8U, 9U, 4095U, 4096U, 16383U, 16384U, 16385U, 99999U}) {
    CAPTURE(at);
    const std::string expected(100'000, 'x');
    std::string output = expected;
    output[at] = 'y';
    const Difference found = difference(Kind::exact, expected, output);
    CHECK(found.line == 1);
    CHECK(found.column == at + 1);
    CHECK(found.lines == 1);
    CHECK(found.got[found.caret] == 'y');
    CHECK(found.expected[found.caret] == 'x');
  }
}

TEST_CASE("line and column are those of the output") {
  const Difference found = difference(Kind::exact, "one\ntwo\nthree\n", "one\ntwo\nthree!\nfour");
  CHECK(found.line == 3);
  CHECK(found.column == 6);
  CHECK(found.lines == 4);
  CHECK(found.expected == "three");
  CHECK(found.got == "three!");
  CHECK(found.caret == 5);
}

TEST_CASE("a missing or unwanted final newline is named") {
  CHECK(notes(Kind::exact, "a\n", "a") == Notes{"no final newline"});
  CHECK(notes(Kind::exact, "a", "a\n") == Notes{"a final newline where none is expected"});
  CHECK(notes(Kind::exact, "a", "a\r\n") ==
        Notes{"a final newline where none is expected", "CR before the newline"});
  CHECK(notes(Kind::exact, "a\n", "a ") == Notes{"trailing space", "no final newline"});
}

TEST_CASE("white space at the end of a line is named") {
  CHECK(notes(Kind::exact, "a\nb\n", "a \nb\n") == Notes{"trailing space"});
  CHECK(notes(Kind::exact, "a\nb\n", "a\t\nb\n") == Notes{"trailing tab"});
  CHECK(notes(Kind::exact, "a \nb\n", "a\nb\n") == Notes{"missing trailing space"});
  CHECK(notes(Kind::exact, "a\nb\n", "a\r\nb\r\n") == Notes{"CR before the newline"});
  CHECK(notes(Kind::exact, "a\r\nb\r\n", "a\nb\n") == Notes{"no CR before the newline"});
  CHECK(notes(Kind::exact, "a\n", "a \r\n") == Notes{"trailing space", "CR before the newline"});
  CHECK(notes(Kind::exact, "a \n", "a\t\n") == Notes{"missing trailing space", "trailing tab"});
  CHECK(notes(Kind::exact, "a \n", "a  \n") == Notes{"trailing space"});
  CHECK(notes(Kind::exact, "a \t\n", "a\t \n") ==
        Notes{"different white space at the end of the line"});
  CHECK(notes(Kind::exact, "a", "a ") == Notes{"trailing space"});
  CHECK(notes(Kind::exact, "a\n", "a\r\r\n") == Notes{"CR before the newline"});
}

TEST_CASE("white space within a line is named") {
  CHECK(notes(Kind::exact, "a b\n", "a\tb\n") == Notes{"tabs where spaces are expected"});
  CHECK(notes(Kind::exact, "a\tb\n", "a b\n") == Notes{"spaces where tabs are expected"});
  CHECK(notes(Kind::exact, "a b\n", "a  b\n") == Notes{"extra space"});
  CHECK(notes(Kind::exact, "a  b\n", "a b\n") == Notes{"missing space"});
  CHECK(notes(Kind::exact, "a\n", " a\n") == Notes{"leading space"});
  CHECK(notes(Kind::exact, "a\n", "\ta\n") == Notes{"leading tab"});
  CHECK(notes(Kind::exact, " a\n", "a\n") == Notes{"missing leading space"});
  CHECK(notes(Kind::exact, "ab\n", "a\rb\n") == Notes{"CR in the middle of a line"});
  CHECK(notes(Kind::exact, "a\rb\n", "ab\n") == Notes{"CR expected in the middle of a line"});
}

TEST_CASE("empty lines are named") {
  CHECK(notes(Kind::exact, "a\nb\n", "a\n\nb\n") == Notes{"empty line where text is expected"});
  CHECK(notes(Kind::exact, "a\n\nb\n", "a\nb\n") == Notes{"text where an empty line is expected"});
  CHECK(notes(Kind::exact, "a\n", "a\n\n") ==
        Notes{"1 more line than expected", "only white space is too much at the end"});
  CHECK(notes(Kind::exact, "a\n\n\n", "a\n") == Notes{"output ends early: 2 more lines expected",
                                                      "only white space is missing at the end"});
  CHECK(notes(Kind::exact, "\n", "\r\n") == Notes{"CR before the newline"});
}

TEST_CASE("what is missing or too much at the end is counted") {
  CHECK(notes(Kind::exact, "a\nb\nc\n", "a\n") ==
        Notes{"output ends early: 2 more lines expected"});
  CHECK(notes(Kind::exact, "abc\ndef\n", "ab") == Notes{"output ends early: 1 more line expected"});
  CHECK(notes(Kind::exact, "abc\n", "ab") == Notes{"output ends early: 2 more bytes expected"});
  CHECK(notes(Kind::exact, "abc", "ab") == Notes{"output ends early: 1 more byte expected"});
  CHECK(notes(Kind::exact, "a\n", "a\nb\nc") == Notes{"2 more lines than expected"});
  CHECK(notes(Kind::exact, "", "a\n") == Notes{"1 more line than expected"});
  CHECK(notes(Kind::exact, "a", "ab").empty());
}

TEST_CASE("an output that ends early is pointed at by its end") {
  const Difference found = difference(Kind::exact, "a\nb\n", "a\n");
  CHECK(found.line == 2);
  CHECK(found.column == 1);
  CHECK(found.lines == 1);
  CHECK(found.expected == "b");
  CHECK(found.got.empty());
}

TEST_CASE("an empty output is named") {
  const Difference found = difference(Kind::exact, "a\n", "");
  CHECK(found.notes == Notes{"empty output"});
  CHECK(found.line == 1);
  CHECK(found.column == 1);
  CHECK(found.lines == 0);
}
