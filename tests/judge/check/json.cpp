#include "tests/judge/check/checking.hpp"

using namespace checking;

namespace {

bool equal(std::string_view expected, std::string_view output, std::optional<double> absolute = {},
           std::optional<double> relative = {}) {
  Checker checker = of(Kind::json);
  checker.float_abs = absolute;
  checker.float_rel = relative;
  return judge::check(checker, expected, output).accepted;
}

std::string where(std::string_view expected, std::string_view output) {
  return difference(Kind::json, expected, output).where;
}

}  // namespace

TEST_CASE("layout and the order of keys do not count") {
  CHECK(
      equal(R"({"a":1,"b":[true,null,"x"]})", " { \"b\" : [ true , null,\r\n\t\"x\"],\"a\":1}\n"));
  CHECK(equal(R"("é/")", R"("\u00e9\/")"));
  CHECK(equal(R"("😀")", R"("\ud83d\ude00")"));
  CHECK(equal("[]", "[ ]"));
  CHECK(equal("{}", "{ }"));
  CHECK(equal("null", "null"));
}

TEST_CASE("values of different kinds differ") {
  const std::vector<std::string> values{"null", "true", "false", "0",    "1",    "\"\"",    "\"0\"",
                                        "[]",   "{}",   "[0]",   "[[]]", "[{}]", "\"null\""};
  for (const std::string& expected : values) {
    for (const std::string& output : values) {
      CAPTURE(expected, output);
      CHECK(equal(expected, output) == (expected == output));
    }
  }
}

TEST_CASE("integers are compared exactly, however long") {
  CHECK(equal("9007199254740993", "9007199254740993"));
  CHECK_FALSE(equal("9007199254740993", "9007199254740992"));
  CHECK_FALSE(equal("9223372036854775807", "9223372036854775808"));
  CHECK_FALSE(equal("-9223372036854775808", "-9223372036854775809"));
  CHECK_FALSE(equal("18446744073709551615", "18446744073709551616"));
  CHECK_FALSE(equal("18446744073709551616", "18446744073709551617"));
  const std::string digits(1000, '7');
  CHECK(equal(digits, " " + digits));
  CHECK_FALSE(equal(digits, digits + "7"));
  CHECK_FALSE(equal(digits + "7", digits + "8"));
  CHECK_FALSE(equal("1", "-1"));
  CHECK(equal("0", "-0"));
}

TEST_CASE("integers are compared exactly whatever the tolerance") {
  CHECK_FALSE(equal("1000000", "1000001", 10, 1));
  CHECK(equal("1000000.0", "1000001", 10, {}));
  CHECK(equal("1000000", "1000001.0", {}, 1e-3));
}

TEST_CASE("a number may be written in several ways") {
  const std::vector<std::string> ones{"1",     "1.0",   "1.00",    "1e0",
                                      "10e-1", "0.1e1", "0.01E+2", "100e-2"};
  for (const std::string& expected : ones)
    for (const std::string& output : ones) CHECK(equal(expected, output));
  CHECK(equal("100", "1e2"));
  CHECK(equal("9007199254740993", "9007199254740993.0"));
  CHECK_FALSE(equal("9007199254740993", "9007199254740992.0"));
  CHECK(equal("0", "0.0"));
  CHECK(equal("0", "-0.0"));
  CHECK(equal("0", "0e10"));
  CHECK_FALSE(equal("1", "1.0000000001"));
  CHECK_FALSE(equal("1", "10"));
  CHECK_FALSE(equal("1.5", "15"));
  CHECK_FALSE(equal("1.5", "-1.5"));
}

TEST_CASE("floats without a tolerance are equal as doubles") {
  CHECK(equal("0.1", "0.1000000000000000055511151231257827"));
  CHECK_FALSE(equal("0.1", "0.10000000000000002"));
  CHECK(equal("1e23", "9.9999999999999992e22"));
  CHECK(equal("1e-400", "0.0"));
}

TEST_CASE("numbers beyond double are compared as written") {
  CHECK(equal("1e400", "10e399"));
  CHECK_FALSE(equal("1e400", "1.1e400"));
  CHECK_FALSE(equal("1e400", "1.1e400", 1.0, 1.0));
  CHECK_FALSE(equal("1e400", "-1e400"));
}

TEST_CASE("either tolerance suffices for floats in JSON") {
  CHECK(equal("1.0", "1.5", 0.5, {}));
  CHECK_FALSE(equal("1.0", "1.6", 0.5, {}));
  CHECK(equal("4.0", "6.0", {}, 0.5));
  CHECK_FALSE(equal("4.0", "6.1", {}, 0.5));
  CHECK(equal("[4.0, 0.1]", "[6.0, 0.5]", 0.5, 0.5));
  CHECK(equal("0.5", "0.50", 0.0, {}));
  CHECK_FALSE(equal("\"1.0\"", "\"1.5\"", 0.5, {}));  // no number
  CHECK_FALSE(equal("1.0", "\"1.0\"", 0.5, {}));
}

TEST_CASE("the place is a JSON pointer") {
  CHECK(where("1", "2").empty());
  CHECK(where(R"({"items":[0,{"total":1}]})", R"({"items":[0,{"total":2}]})") == "/items/1/total");
  CHECK(where(R"({"a/b":{"~c":[1]}})", R"({"a/b":{"~c":[2]}})") == "/a~1b/~0c/0");
  CHECK(where(R"({"":{"":1}})", R"({"":{"":2}})") == "//");
}

TEST_CASE("a pointer longer than a person would read is cut") {
  const std::string key(100'000, 'k');
  const std::string found = where("{}", "{\"" + key + "\":1}");
  CHECK(found.size() < 500);
  CHECK(found.substr(0, 3) == "/kk");
}

TEST_CASE("missing and unexpected keys are named") {
  const Difference missing = difference(Kind::json, R"({"a":1,"b":[2]})", R"({"a":1})");
  CHECK(missing.where == "/b");
  CHECK(missing.expected == "[2]");
  CHECK(missing.got.empty());
  CHECK(missing.notes == Notes{"missing key"});
  const Difference unexpected = difference(Kind::json, R"({"a":1})", R"({"a":1,"b":{"c":"d"}})");
  CHECK(unexpected.where == "/b");
  CHECK(unexpected.expected.empty());
  CHECK(unexpected.got == R"({"c": "d"})");
  CHECK(unexpected.notes == Notes{"unexpected key"});
}

TEST_CASE("missing and unexpected items are counted") {
  CHECK(where("[1,2,3]", "[1,2]") == "/2");
  CHECK(notes(Kind::json, "[1,2,3]", "[1]") == Notes{"2 more items expected"});
  CHECK(notes(Kind::json, "[1]", "[1,2]") == Notes{"1 more item than expected"});
  CHECK(where("[1,2,3]", "[1,5]") == "/1");
}

TEST_CASE("a difference in JSON is tied to no line") {
  const Difference found = difference(Kind::json, "[1]", "[\n2\n]\n");
  CHECK(found.line == 0);
  CHECK(found.column == 0);
  CHECK(found.lines == 3);
  CHECK(found.expected == "1");
  CHECK(found.got == "2");
}

TEST_CASE("values of another kind are named") {
  CHECK(notes(Kind::json, "1", "\"1\"") == Notes{"expected a number, got a string"});
  CHECK(notes(Kind::json, "[]", "{}") == Notes{"expected an array, got an object"});
  CHECK(notes(Kind::json, "true", "null") == Notes{"expected a boolean, got null"});
}

TEST_CASE("invisible differences of strings are named") {
  CHECK(notes(Kind::json, R"("ab")", R"("aB")") == Notes{"differs only in upper/lower case"});
  CHECK(notes(Kind::json, R"("ab")", R"("ab ")") == Notes{"extra space"});
  CHECK(notes(Kind::json, R"("a b")",
              "\"a\xc2\xa0"
              "b\"") == Notes{"character U+00A0 (no-break space)"});
  CHECK(difference(Kind::json, R"("a")", R"("a\u0000")").got == R"("a\u0000")");
}

TEST_CASE("numbers in JSON say by how much they differ") {
  Checker checker = of(Kind::json);
  checker.float_abs = 1e-6;
  CHECK(difference(checker, "1.5", "1.75").notes ==
        Notes{"numbers differ by 0.25 (tolerance 1e-6)"});
  CHECK(difference(checker, "1", "2").notes.empty());
}

TEST_CASE("long strings and large values are cut") {
  const std::string text(1000, 'x');
  const Difference found = difference(Kind::json, '"' + text + "a\"", '"' + text + "b\"");
  CHECK(found.got == std::string(60, 'x') + "b\"");
  CHECK(found.caret == 60);
  std::string large = "[0";
  for (int i = 0; i < 10'000; ++i) large += ",0";
  CHECK(difference(Kind::json, "1", large + "]").got.size() <= 120);
}
