#include <numeric>
#include <random>

#include "judge/check/bipartite.hpp"
#include "tests/judge/check/checking.hpp"

using namespace checking;

namespace {

Checker unordered(std::vector<std::string> pointers, std::optional<double> absolute = {},
                  std::optional<double> relative = {}) {
  Checker checker = of(Kind::json);
  checker.unordered = std::move(pointers);
  checker.float_abs = absolute;
  checker.float_rel = relative;
  return checker;
}

bool equal(const Checker& checker, std::string_view expected, std::string_view output) {
  return judge::check(checker, expected, output).accepted;
}

std::string array_of(const std::vector<std::string>& items) {
  std::string text = "[";
  for (const std::string& item : items) text += (text.size() > 1 ? "," : "") + item;
  return text + "]";
}

// Whether some permutation of `got` is within `tolerance` of `expected`.
bool equal_in_some_order(const std::vector<int>& expected, std::vector<int> got, int tolerance) {
  std::sort(got.begin(), got.end());
  do {
    bool all = true;
    for (std::size_t i = 0; i < got.size(); ++i)
      all = all && std::abs(expected[i] - got[i]) <= tolerance;
    if (all) return true;
  } while (std::next_permutation(got.begin(), got.end()));
  return false;
}

}  // namespace

TEST_CASE("an array named as unordered is a multiset") {
  const Checker root = unordered({""});
  CHECK(equal(root, "[1,2,3]", "[3,1,2]"));
  CHECK(equal(root, "[1,1,2]", "[1,2,1]"));
  CHECK(equal(root, "[]", "[]"));
  CHECK(equal(root, R"([{"a":1},{"b":2}])", R"([{"b":2},{"a":1}])"));
  CHECK(equal(root, "[1,\"1\",null,true,[1]]", "[[1],true,null,\"1\",1.0]"));
  CHECK_FALSE(equal(root, "[1,1,2]", "[1,2,2]"));
  CHECK_FALSE(equal(root, "[1,2]", "[1,2,2]"));
  CHECK_FALSE(equal(root, "[1,2,2]", "[1,2]"));
  CHECK_FALSE(equal(root, "[1]", "[\"1\"]"));
  CHECK_FALSE(equal(root, "[[1,2]]", "[[2,1]]"));  // not the root
  CHECK_FALSE(equal(root, "[\"a\",\"b\"]", "[\"ab\",\"\"]"));
}

TEST_CASE("only the named arrays are unordered") {
  CHECK(equal(unordered({"/a"}), R"({"a":[1,2],"b":[1,2]})", R"({"a":[2,1],"b":[1,2]})"));
  CHECK_FALSE(equal(unordered({"/a"}), R"({"a":[1,2],"b":[1,2]})", R"({"a":[2,1],"b":[2,1]})"));
  CHECK_FALSE(equal(unordered({}), "[1,2]", "[2,1]"));
  CHECK_FALSE(equal(unordered({"/a/b"}), R"({"a":[1,2]})", R"({"a":[2,1]})"));
  CHECK(equal(unordered({"/a", "/b"}), R"({"a":[1,2],"b":[1,2]})", R"({"a":[2,1],"b":[2,1]})"));
}

TEST_CASE("a star stands for any one step") {
  const Checker tags = unordered({"/users/*/tags"});
  CHECK(equal(tags, R"({"users":[{"tags":[1,2]},{"tags":[3,4]}]})",
              R"({"users":[{"tags":[2,1]},{"tags":[4,3]}]})"));
  CHECK_FALSE(equal(tags, R"({"users":[{"tags":[1,2]},{"tags":[3,4]}]})",
                    R"({"users":[{"tags":[4,3]},{"tags":[2,1]}]})"));
  CHECK(equal(unordered({"/*"}), R"({"a":[1,2],"b":[3,4]})", R"({"a":[2,1],"b":[4,3]})"));
  CHECK_FALSE(equal(unordered({"/*"}), R"({"a":[[1,2]]})", R"({"a":[[2,1]]})"));
  CHECK_FALSE(equal(unordered({"/*"}), "[1,2]", "[2,1]"));
  CHECK(equal(unordered({"/0/1"}), "[[0,[1,2]]]", "[[0,[2,1]]]"));
}

TEST_CASE("escaped keys can be named") {
  CHECK(equal(unordered({"/a~1b/~0"}), R"({"a/b":{"~":[1,2]}})", R"({"a/b":{"~":[2,1]}})"));
  CHECK(equal(unordered({"/"}), R"({"":[1,2]})", R"({"":[2,1]})"));
}

TEST_CASE("unordered arrays may hold unordered arrays") {
  const Checker both = unordered({"", "/*/tags"});
  CHECK(equal(both, R"([{"tags":["x","y"]},{"tags":["z","x"]}])",
              R"([{"tags":["x","z"]},{"tags":["y","x"]}])"));
  CHECK_FALSE(equal(both, R"([{"tags":["x","y"]},{"tags":["z","x"]}])",
                    R"([{"tags":["x","z"]},{"tags":["y","z"]}])"));
  const Checker numbers = unordered({"", "/*"}, 0.01);
  CHECK(equal(numbers, "[[1.0,2.0],[3.0,4.0]]", "[[4.001,3.0],[2.0,0.999]]"));
  CHECK_FALSE(equal(numbers, "[[1.0,2.0],[3.0,4.0]]", "[[4.001,2.0],[3.0,0.999]]"));
}

TEST_CASE("the first missing and the first surplus item are shown") {
  const Difference found =
      difference(unordered({"/items"}), R"({"items":[1,2,3,4]})", R"({"items":[4,7,1,8]})");
  CHECK(found.where == "/items/1");
  CHECK(found.expected == "2");
  CHECK(found.got == "7");
  CHECK(found.notes == Notes{"in any order: 2 items missing, 2 items not expected"});
  const Difference missing = difference(unordered({""}), "[1,2]", "[2]");
  CHECK(missing.where.empty());
  CHECK(missing.expected == "1");
  CHECK(missing.notes == Notes{"in any order: 1 item missing"});
  const Difference surplus = difference(unordered({""}), "[1,2]", "[2,5,1]");
  CHECK(surplus.where == "/1");
  CHECK(surplus.got == "5");
  CHECK(surplus.notes == Notes{"in any order: 1 item not expected"});
}

TEST_CASE("with a tolerance the pairing is found if there is one") {
  CHECK(equal(unordered({""}, 1.0), "[0.0,1.0]", "[1.0,2.0]"));
  CHECK(equal(unordered({""}, 1.0), "[0.0,1.0]", "[2.0,1.0]"));
  CHECK_FALSE(equal(unordered({""}, 1.0), "[0.0,1.0]", "[2.0,2.0]"));
  CHECK(equal(unordered({""}, {}, 0.5), "[2.0,4.0]", "[6.0,3.0]"));
  CHECK(equal(unordered({""}, {}, 3.0), "[1.0,-1.0]", "[-2.0,4.0]"));  // ranges within ranges
  CHECK_FALSE(equal(unordered({""}, {}, 0.5), "[2.0,4.0]", "[6.0,6.0]"));
  CHECK(equal(unordered({""}, 0.1), R"([{"k":"a","v":1.0},{"k":"b","v":1.0}])",
              R"([{"k":"b","v":1.05},{"k":"a","v":0.95}])"));
  CHECK_FALSE(equal(unordered({""}, 0.1), R"([{"k":"a","v":1.0},{"k":"b","v":2.0}])",
                    R"([{"k":"b","v":1.0},{"k":"a","v":2.0}])"));
  // In the order of the first numbers the second ones do not fit.
  CHECK(equal(unordered({""}, 0.5), "[[1.0,1.0],[1.25,9.0]]", "[[1.0,9.0],[1.25,1.0]]"));
  CHECK(equal(unordered({""}, 0.5), "[1,2,2.5]", "[2.0,2,1.0]"));
}

TEST_CASE("integers in unordered arrays are exact, whatever the tolerance") {
  CHECK_FALSE(equal(unordered({""}, 5.0), "[1,2]", "[2,3]"));
  CHECK(equal(unordered({""}, 5.0), "[1,2]", "[2,3.0]"));
  CHECK_FALSE(equal(unordered({""}), "[9007199254740993]", "[9007199254740992]"));
  CHECK(equal(unordered({""}), "[9007199254740993,9007199254740992]",
              "[9007199254740992,9007199254740993]"));
  // 993.0 is 992.0 as a double, but only 993 as an integer.
  CHECK(equal(unordered({""}), "[9007199254740993.0,9007199254740993]",
              "[9007199254740993.0,9007199254740992.0]"));
  CHECK(equal(unordered({""}), "[0.1,1e400]", "[1e400,0.1000000000000000055511151231257827]"));
}

TEST_CASE("pairing agrees with trying all orders") {
  std::mt19937 random(1);
  int equals = 0;
  for (int round = 0; round < 3000; ++round) {
    std::vector<int> expected(5), got(5);
    for (int& x : expected) x = static_cast<int>(random() % 20);
    for (std::size_t i = 0; i < 5; ++i) got[i] = expected[i] + static_cast<int>(random() % 7) - 3;
    std::shuffle(got.begin(), got.end(), random);
    const auto text = [](const std::vector<int>& numbers, const char* form) {
      std::vector<std::string> items;
      for (const int x : numbers) items.push_back(form + std::to_string(x) + ".0]");
      return array_of(items);
    };
    CAPTURE(text(expected, "["), text(got, "["));
    const bool wanted = equal_in_some_order(expected, got, 2);
    equals += wanted ? 1 : 0;
    // As single numbers, behind a number that says nothing, and in an inner unordered array.
    CHECK(equal(unordered({""}, 2.0), text(expected, "["), text(got, "[")) == wanted);
    CHECK(equal(unordered({""}, 2.0), text(expected, "[0.5,"), text(got, "[1.5,")) == wanted);
    CHECK(equal(unordered({"", "/*"}, 2.0), text(expected, "[100.0,"), text(got, "[101.0,")) ==
          wanted);
  }
  CHECK(equals > 300);
  CHECK(equals < 2700);
}

TEST_CASE("a hundred thousand items are paired without comparing each with each") {
  std::vector<std::string> items;
  for (int i = 0; i < 100'000; ++i)
    items.push_back("[" + std::to_string(i % 300) + "," + std::to_string(i / 300) + ",0.5]");
  const std::string expected = array_of(items);
  std::shuffle(items.begin(), items.end(), std::mt19937(1));
  CHECK(equal(unordered({""}), expected, array_of(items)));
  CHECK(equal(unordered({""}, 1e-6), expected, array_of(items)));
  items[777] = "[1,1,0.75]";
  CHECK(difference(unordered({""}), expected, array_of(items)).where == "/777");
  CHECK(difference(unordered({""}, 1e-6), expected, array_of(items)).where == "/777");
}

TEST_CASE("too many similar items are given up on and said so") {
  std::vector<std::string> items(20'000, "1.0");
  const std::string expected = array_of(items);
  items[5] = "2.0";
  CHECK(difference(unordered({""}, 1e-6), expected, array_of(items)).notes ==
        Notes{"too many similar items to compare them in any order"});
}

TEST_CASE("a largest pairing is found along long paths") {
  // Each may take its own or the next one; the last only its own, which all have to make room for.
  constexpr std::uint32_t n = 100'000;
  std::vector<std::vector<std::uint32_t>> partners(n);
  for (std::uint32_t i = 0; i + 1 < n; ++i) partners[i] = {i + 1, i};
  partners[n - 1] = {n - 1};
  const auto pairing = judge::largest_pairing(partners, n);
  CHECK(std::find(pairing.begin(), pairing.end(), judge::unpaired) == pairing.end());
  partners[0] = {1};
  CHECK(std::count_if(pairing.begin(), pairing.end(), [](std::uint32_t p) { return p < n; }) == n);
  const auto smaller = judge::largest_pairing(partners, n);
  CHECK(std::count(smaller.begin(), smaller.end(), judge::unpaired) == 1);
}
