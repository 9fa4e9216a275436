#include "judge/run/score.hpp"

#include "tests/catch.hpp"

using judge::Group;
using judge::Verdict;

namespace {

// A group of tests with weights 1, 2, 3, … and 60 points, that got these verdicts.
judge::GroupResult scored(Group::Score score, const std::vector<Verdict>& verdicts,
                          double first_weight = 1) {
  Group group;
  group.points = 60;
  group.score = score;
  group.tests.resize(verdicts.size());
  judge::SelectedGroup selected{&group, {}};
  judge::GroupRun run;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    group.tests[i].weight = first_weight * static_cast<double>(i + 1);
    selected.tests.push_back(&group.tests[i]);
    judge::TestResult test;
    test.ran = true;
    test.verdict = verdicts[i];
    test.score = verdicts[i] == Verdict::accepted ? 1 : 0;
    run.tests.push_back(test);
  }
  return judge::score_group(selected, run, false);
}

constexpr auto ac = Verdict::accepted, wa = Verdict::wrong_answer, tle = Verdict::time_limit;

}  // namespace

TEST_CASE("a group's points are given for all of its tests or not at all") {
  REQUIRE(scored(Group::Score::all, {ac, ac, ac}).score == 60);
  REQUIRE(scored(Group::Score::all, {ac, wa, ac}).score == 0);
  REQUIRE(scored(Group::Score::min, {ac, ac, ac}).score == 60);
  REQUIRE(scored(Group::Score::min, {ac, wa, ac}).score == 0);
}

TEST_CASE("under sum, points go by weight") {
  REQUIRE(scored(Group::Score::sum, {ac, ac, ac}).score == 60);
  REQUIRE(scored(Group::Score::sum, {ac, ac, wa}).score == 30);
  REQUIRE(scored(Group::Score::sum, {wa, wa, wa}).score == 0);
  REQUIRE(scored(Group::Score::sum, {ac, wa}, 0).score == 0);
  REQUIRE(scored(Group::Score::sum, {ac, ac}, 0).score == 60);
}

TEST_CASE("a group has the verdict of its first failure") {
  const auto result = scored(Group::Score::all, {ac, tle, wa});
  REQUIRE(result.verdict == tle);
  REQUIRE(result.passed == 1);
  REQUIRE(result.total == 3);
  REQUIRE(result.points == 60);
  REQUIRE(scored(Group::Score::all, {ac}).verdict == ac);
}

TEST_CASE("a group that did not run earns nothing and says so") {
  Group group;
  group.points = 10;
  group.tests.resize(1);
  const judge::SelectedGroup selected{&group, {&group.tests[0]}};
  const judge::GroupRun run{"sample", {judge::TestResult{}}};
  const auto result = judge::score_group(selected, run, true);
  REQUIRE_FALSE(result.ran);
  REQUIRE(result.visible);
  REQUIRE(result.blocked_by == "sample");
  REQUIRE(result.score == 0);
  REQUIRE(result.passed == 0);
  REQUIRE(judge::first_failure(run.tests) == Verdict::accepted);
}
