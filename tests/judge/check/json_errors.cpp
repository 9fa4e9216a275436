#include <stdexcept>

#include "tests/judge/check/checking.hpp"

using namespace checking;

namespace {

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("an output that is not JSON says where and why") {
  struct Row {
    std::string output;
    std::uint64_t line, column;
    std::string note;
  };
  const std::vector<Row> rows{
      {"[1,\n 2", 2, 3, "not JSON: unexpected end of input; expected ']'"},
      {"[1,]", 1, 4, "not JSON: unexpected ']'; expected '[', '{', or a literal"},
      {"[1 2]", 1, 4, "not JSON: unexpected number literal; expected ']'"},
      {"[1 true]", 1, 4, "not JSON: unexpected true literal; expected ']'"},
      {"[1,\n[] false]", 2, 4, "not JSON: unexpected false literal; expected ']'"},
      {"null  null", 1, 7, "not JSON: unexpected null literal; expected end of input"},
      {"[1 \"\\u00e9\xc3\xa9\"]", 1, 4, "not JSON: unexpected string literal; expected ']'"},
      {"{\"a\" 1}", 1, 6, "not JSON: unexpected number literal; expected ':'"},
      {"{a:1}", 1, 2, "not JSON: invalid literal; expected string literal"},
      {"{'a':1}", 1, 2, "not JSON: invalid literal; expected string literal"},
      {"{\"a\":1,}", 1, 8, "not JSON: unexpected '}'; expected string literal"},
      {"1 2", 1, 3, "not JSON: unexpected number literal; expected end of input"},
      {"[1]\n[2]\n", 2, 1, "not JSON: unexpected '['; expected end of input"},
      {"[1]\n\njunk", 3, 1, "not JSON: invalid literal; expected end of input"},
      {"NaN", 1, 1, "not JSON: invalid literal"},
      {"[-Infinity]", 1, 3, "not JSON: invalid number; expected digit after '-'"},
      {"tru", 1, 4, "not JSON: invalid literal"},
      {"True", 1, 1, "not JSON: invalid literal"},
      {"01", 1, 2, "not JSON: unexpected number literal; expected end of input"},
      {"[.5]", 1, 2, "not JSON: invalid literal"},
      {"[+1]", 1, 2, "not JSON: invalid literal"},
      {"[0x10]", 1, 3, "not JSON: invalid literal; expected ']'"},
      {"[1.]", 1, 4, "not JSON: invalid number; expected digit after '.'"},
      {"\"abc", 1, 5, "not JSON: invalid string: missing closing quote"},
      {"\"a\xff\"", 1, 3, "not JSON: invalid string: ill-formed UTF-8 byte"},
      {"// 1\n1", 1, 1, "not JSON: invalid literal"},
      {"1\0"s, 1, 2, "not JSON: NUL byte"},
      {"[1]\n\0[2]"s, 2, 1, "not JSON: NUL byte"},
      {"[1\0]"s, 1, 3, "not JSON: NUL byte"},
      {"\"a\0b\""s, 1, 3, "not JSON: NUL byte"},
      {"[x\0]"s, 1, 2, "not JSON: invalid literal"},
      {"\xef\xbb\xbf"
       "1",
       1, 1, "not JSON: a byte order mark before it"},
      {"[1e99999]", 1, 2, "not JSON: number out of range"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.output);
    const Difference found = difference(Kind::json, "[1]", row.output);
    CHECK(found.line == row.line);
    CHECK(found.column == row.column);
    REQUIRE(found.notes == Notes{row.note});
    CHECK(found.where.empty());
    CHECK(found.caret <= found.got.size());
  }
}

TEST_CASE("the line that is not JSON is shown") {
  const Difference found = difference(Kind::json, "[1]", "[\n1,\n2 x\n]\n");
  CHECK(found.line == 3);
  CHECK(found.got == "2 x");
  CHECK(found.caret == 2);
  CHECK(found.expected.empty());
}

TEST_CASE("an empty output is no JSON") {
  CHECK(notes(Kind::json, "1", "") == Notes{"empty output"});
  CHECK(notes(Kind::json, "1", " \n").back() == "output is only white space");
}

TEST_CASE("a key that comes twice is wrong, whatever its values") {
  const Difference found = difference(Kind::json, R"([{"a":1}])", R"([{"a":1,"b":2,"a":1}])");
  CHECK(found.where == "/0/a");
  CHECK(found.notes == Notes{"duplicate key"});
  CHECK_FALSE(accepted(Kind::json, R"({"a":1})", R"({"a":1,"\u0061":1})"));
}

TEST_CASE("values nested 512 deep are compared, deeper ones are wrong") {
  CHECK(accepted(Kind::json, nested(512), " " + nested(512)));
  CHECK(notes(Kind::json, nested(512), nested(513)) == Notes{"nested deeper than 512"});
  CHECK(notes(Kind::json, "1", std::string(1'000'000, '[')) == Notes{"nested deeper than 512"});
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  CHECK(notes(Kind::json, "1", objects) == Notes{"nested deeper than 512"});
}

TEST_CASE("far more values than expected are not kept") {
  std::string many = "[0";
  for (int i = 0; i < 200'000; ++i) many += ",0";
  CHECK(notes(Kind::json, "[0]", many + "]") == Notes{"more than 100002 values"});
}

TEST_CASE("an answer that is not JSON is the problem's fault") {
  for (const std::string& expected :
       {""s, " "s, "["s, "[1] 2"s, "nan"s, "1\0"s, R"({"a":1,"a":1})"s, nested(513)}) {
    CAPTURE(expected);
    CHECK_THROWS_AS(judge::check(of(Kind::json), expected, "1"), std::invalid_argument);
  }
  CHECK_THROWS_WITH(judge::check(of(Kind::json), "[1,\n2,]", "1"),
                    "the expected output is not JSON at line 2, column 3: unexpected ']'; "
                    "expected '[', '{', or a literal");
  CHECK_THROWS_WITH(judge::check(of(Kind::json), R"({"a":{"b":1,"b":1}})", "1"),
                    "the expected output is not JSON at '/a/b': duplicate key");
}

TEST_CASE("an unordered place that is no pointer is the problem's fault") {
  Checker checker = of(Kind::json);
  checker.unordered = {"items"};
  CHECK_THROWS_WITH(judge::check(checker, "1", "1"),
                    "'items' is not a JSON pointer to an unordered array "
                    "(\"\" for the root, or \"/items\")");
}
