#include "judge/verdict.hpp"

#include "tests/catch.hpp"

TEST_CASE("every verdict is found again by its short name") {
  for (int i = 0; i <= static_cast<int>(judge::Verdict::judge_error); ++i) {
    const auto verdict = static_cast<judge::Verdict>(i);
    REQUIRE(judge::verdict_of(judge::short_name(verdict)) == verdict);
    REQUIRE_FALSE(judge::long_name(verdict).empty());
  }
  REQUIRE_FALSE(judge::verdict_of("OK").has_value());
}
