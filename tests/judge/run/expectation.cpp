#include "judge/judge.hpp"
#include "tests/catch.hpp"

using judge::Expectation;
using judge::unmet_expectation;
using judge::Verdict;
using ByGroup = std::map<std::string, Expectation>;

namespace {

constexpr auto ac = Verdict::accepted, wa = Verdict::wrong_answer, tle = Verdict::time_limit,
               rte = Verdict::runtime_error, ce = Verdict::compile_error;

using Results = std::vector<std::pair<std::string, std::vector<Verdict>>>;

// A group without verdicts did not run.
judge::Report report(const Results& results) {
  judge::Report made;
  made.compilation.ok = true;
  for (const auto& [name, verdicts] : results) {
    judge::GroupResult group;
    group.name = name;
    group.ran = !verdicts.empty();
    made.groups.push_back(group);
    for (const Verdict verdict : verdicts) {
      judge::TestResult test;
      test.group = name;
      test.name = std::to_string(made.tests.size());
      test.ran = true;
      test.verdict = verdict;
      made.tests.push_back(test);
    }
  }
  return made;
}

std::string unmet(const Expectation& expected, const Results& results) {
  judge::Solution solution;
  solution.expect = expected;
  return unmet_expectation(solution, report(results));
}

std::string unmet(const ByGroup& expected, const Results& results) {
  judge::Solution solution;
  solution.expect = expected;
  return unmet_expectation(solution, report(results));
}

}  // namespace

TEST_CASE("a solution expected to be accepted must be so everywhere") {
  REQUIRE(unmet(Expectation{ac}, {{"a", {ac, ac}}, {"b", {ac}}}).empty());
  REQUIRE(unmet(Expectation{ac}, {{"a", {ac, wa}}, {"b", {tle}}}) ==
          "a: expected AC, got WA in '1'\nb: expected AC, got TLE in '2'");
}

TEST_CASE("an expected failure must happen, once is enough, and no other may") {
  REQUIRE(unmet(Expectation{wa}, {{"a", {ac, wa}}, {"b", {ac}}}).empty());
  REQUIRE(unmet(Expectation{wa}, {{"a", {ac}}}) == "expected WA, but every test is AC");
  REQUIRE(unmet(Expectation{wa, rte}, {{"a", {ac, rte}}}).empty());
  REQUIRE(unmet(Expectation{wa, rte}, {{"a", {wa, tle}}}) ==
          "a: expected WA or RTE, got TLE in '1'");
}

TEST_CASE("with AC among the expected, nothing has to fail") {
  REQUIRE(unmet(Expectation{ac, tle}, {{"a", {ac}}}).empty());
  REQUIRE(unmet(Expectation{ac, tle}, {{"a", {tle}}}).empty());
  REQUIRE(unmet(Expectation{ac, tle}, {{"a", {wa}}}) == "a: expected AC or TLE, got WA in '0'");
}

TEST_CASE("by group, the groups that are not named must be accepted") {
  REQUIRE(unmet(ByGroup{{"b", {tle}}}, {{"a", {ac}}, {"b", {ac, tle}}}).empty());
  REQUIRE(unmet(ByGroup{{"b", {tle}}}, {{"a", {wa}}, {"b", {ac}}}) ==
          "a: expected AC, got WA in '0'\nb: expected TLE, but every test is AC");
}

TEST_CASE("a group that did not run fails only an expectation of its own") {
  REQUIRE(unmet(ByGroup{{"a", {wa}}}, {{"a", {wa}}, {"b", {}}}).empty());
  REQUIRE(unmet(ByGroup{{"b", {wa}}}, {{"a", {ac}}, {"b", {}}}) ==
          "b: expected WA, but it did not run");
}

TEST_CASE("a judge error is never expected") {
  REQUIRE(unmet(Expectation{wa}, {{"a", {wa, Verdict::judge_error}}}) ==
          "a: expected WA, got JE in '1'");
}

TEST_CASE("a program that does not compile is what CE expects and nothing else does") {
  judge::Report broken;
  broken.verdict = ce;
  judge::Solution solution;
  solution.expect = Expectation{ce};
  REQUIRE(unmet_expectation(solution, broken).empty());
  solution.expect = Expectation{wa};
  REQUIRE(unmet_expectation(solution, broken) == "expected WA, got CE");
  solution.expect = ByGroup{{"a", {wa}}};
  REQUIRE(unmet_expectation(solution, broken) == "expected a program, got CE");
  REQUIRE(unmet(Expectation{ce}, {{"a", {ac}}}) == "expected CE, but every test is AC");
}
