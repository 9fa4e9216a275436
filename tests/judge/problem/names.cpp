#include "judge/problem/names.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "tests/catch.hpp"

TEST_CASE("numbers in names are compared as numbers") {
  std::vector<std::string> names{"b10", "b9", "a", "b9a", "b", "10", "9", "b09", "b10a2", "b10a10"};
  std::sort(names.begin(), names.end(), judge::natural_less);
  REQUIRE(names == std::vector<std::string>{"9", "10", "a", "b", "b09", "b9", "b9a", "b10", "b10a2",
                                            "b10a10"});
}

TEST_CASE("natural order is a strict order") {
  const std::vector<std::string> names{"", "0", "00", "1", "01", "1a", "01a", "a", "a0", "a00b"};
  for (const std::string& a : names) {
    REQUIRE_FALSE(judge::natural_less(a, a));
    for (const std::string& b : names)
      REQUIRE((a == b || judge::natural_less(a, b) != judge::natural_less(b, a)));
  }
}

TEST_CASE("patterns match as in a shell, without backtracking for ever") {
  REQUIRE(judge::matches_pattern("*.in", "1.in"));
  REQUIRE(judge::matches_pattern("a?c*", "abcde"));
  REQUIRE(judge::matches_pattern("*", ""));
  REQUIRE(judge::matches_pattern("*a*b", "xaxbxab"));
  REQUIRE_FALSE(judge::matches_pattern("*.in", "1.ins"));
  REQUIRE_FALSE(judge::matches_pattern("?", ""));
  REQUIRE_FALSE(judge::matches_pattern("a", "ab"));
  std::string pattern;
  for (int i = 0; i < 60; ++i) pattern += "a*";
  REQUIRE_FALSE(judge::matches_pattern(pattern + 'b', std::string(250, 'a')));
}

TEST_CASE("ids are lower-case words joined by single dashes") {
  for (const char* id : {"a", "a-plus-b", "2-sum", "x1"}) REQUIRE(judge::valid_id(id));
  for (const char* id : {"", "-a", "a-", "a--b", "A", "a_b", "a b", "a/b", "..", "\xC3\xA4"})
    REQUIRE_FALSE(judge::valid_id(id));
}

TEST_CASE("names that leave the folder or are no plain names are refused") {
  for (const char* path : {"a", "data/1.in", ".hidden", "a..b/c", "-x"})
    REQUIRE(judge::path_fault(path).empty());
  for (const char* path : {"", "/", "/etc/passwd", "..", "../a", "a/..", "a/../b", "a//b", "a/",
                           "./a", "a\\b", "a b", "a\nb", "~/a", "a*", "C:\\x", "\xC3\xA4"})
    REQUIRE_FALSE(judge::path_fault(path).empty());
  REQUIRE(judge::path_fault("a/*.in", true).empty());
  REQUIRE_FALSE(judge::path_fault("*/a.in", true).empty());
  REQUIRE_FALSE(judge::path_fault(std::string("a\0b", 3)).empty());
}
