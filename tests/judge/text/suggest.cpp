#include "judge/text/suggest.hpp"

#include "tests/catch.hpp"

TEST_CASE("the distance counts insertions, deletions, replacements and swaps") {
  REQUIRE(judge::edit_distance("", "abc") == 3);
  REQUIRE(judge::edit_distance("abc", "abc") == 0);
  REQUIRE(judge::edit_distance("bacth", "batch") == 1);
  REQUIRE(judge::edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("the nearest word is suggested, if any is near") {
  REQUIRE(judge::nearest("bacth", {"run", "batch"}) == "batch");
  REQUIRE(judge::nearest("WALL", {"cpu", "wall"}) == "wall");
  REQUIRE(judge::nearest("memory_limit", {"cpu", "memory"}) == "memory");
  REQUIRE(judge::nearest("zebra", {"cpu", "wall"}).empty());
  REQUIRE(judge::nearest("", {"a"}).empty());
  REQUIRE(judge::nearest(std::string(1 << 20, 'a'), {"a"}).empty());
  REQUIRE(judge::did_you_mean("tets", {"tests"}) == "did you mean 'tests'?");
  REQUIRE(judge::did_you_mean("zebra", {"tests"}).empty());
}
