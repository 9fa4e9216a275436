#include "judge/run/run_groups.hpp"

#include <atomic>
#include <latch>
#include <stdexcept>

#include "tests/catch.hpp"

using judge::Verdict;
using Needs = std::vector<std::string>;

namespace {

struct Bench {
  void add(const std::string& name, const Needs& needs, const std::vector<Verdict>& verdicts) {
    judge::Group group;
    group.name = name;
    group.needs = needs;
    for (const Verdict verdict : verdicts) {
      judge::Test test;
      test.name = name + std::to_string(group.tests.size());
      test.hint = judge::short_name(verdict);
      group.tests.push_back(test);
    }
    groups.push_back(group);
  }

  judge::Selection selection() const {
    judge::Selection all;
    for (const judge::Group& group : groups) {
      all.push_back({&group, {}});
      for (const judge::Test& test : group.tests) all.back().tests.push_back(&test);
    }
    return all;
  }

  std::vector<judge::GroupRun> run(unsigned jobs, bool fail_fast = false,
                                   const judge::Progress& progress = {}) {
    return judge::run_groups(selection(), jobs, fail_fast, {does, skips}, progress);
  }

  std::vector<judge::Group> groups;
  std::function<judge::TestResult(const judge::Group&, const judge::Test&)> does =
      [](const judge::Group&, const judge::Test& test) {
        judge::TestResult result;
        result.name = test.name;
        result.ran = true;
        result.verdict = *judge::verdict_of(test.hint);
        return result;
      };
  std::function<judge::TestResult(const judge::Group&, const judge::Test&)> skips =
      [](const judge::Group&, const judge::Test& test) {
        judge::TestResult result;
        result.name = test.name;
        return result;
      };
};

// "name:verdict" or "name:-", group by group.
std::string told(const std::vector<judge::GroupRun>& runs) {
  std::string text;
  for (const judge::GroupRun& run : runs) {
    if (!run.blocked_by.empty()) text += '(' + run.blocked_by + ") ";
    for (const auto& test : run.tests)
      text += test.name + ':' + (test.ran ? std::string(short_name(test.verdict)) : "-") + ' ';
  }
  return text;
}

constexpr auto ac = Verdict::accepted, wa = Verdict::wrong_answer;

}  // namespace

TEST_CASE("results come in problem order, however many tests run at once") {
  Bench bench;
  bench.add("a", {}, {ac, wa, ac});
  bench.add("b", {}, {});
  bench.add("c", {}, std::vector<Verdict>(20, ac));
  const std::string expected = told(bench.run(1));
  REQUIRE(expected.starts_with("a0:AC a1:WA a2:AC c0:AC c1:AC "));
  for (const unsigned jobs : {0U, 2U, 8U}) REQUIRE(told(bench.run(jobs)) == expected);
}

TEST_CASE("as many tests as there are jobs run at the same time") {
  Bench bench;
  bench.add("a", {}, {ac, ac, ac, ac});
  std::latch all_running(4);
  bench.does = [&, does = bench.does](const judge::Group& group, const judge::Test& test) {
    all_running.arrive_and_wait();
    return does(group, test);
  };
  REQUIRE(told(bench.run(4)) == "a0:AC a1:AC a2:AC a3:AC ");
}

TEST_CASE("a group runs only if those it needs were accepted in full") {
  Bench bench;
  bench.add("a", {}, {ac, ac});
  bench.add("b", {"a"}, {ac, wa});
  bench.add("c", {"a", "b"}, {ac});
  bench.add("d", {"c"}, {ac});
  bench.add("e", {}, {ac});
  for (const unsigned jobs : {1U, 4U})
    REQUIRE(told(bench.run(jobs)) == "a0:AC a1:AC b0:AC b1:WA (b) c0:- (c) d0:- e0:AC ");
}

TEST_CASE("a group may need a later one") {
  Bench bench;
  bench.add("a", {"b"}, {ac});
  bench.add("b", {}, {wa});
  REQUIRE(told(bench.run(2)) == "(b) a0:- b0:WA ");
}

TEST_CASE("a needed group that is not selected does not count") {
  Bench bench;
  bench.add("b", {"a"}, {ac});
  REQUIRE(told(bench.run(2)) == "b0:AC ");
}

TEST_CASE("groups that need each other in a circle do not run") {
  Bench bench;
  bench.add("a", {"b"}, {ac});
  bench.add("b", {"a"}, {ac});
  bench.add("c", {"c"}, {ac});
  REQUIRE(told(bench.run(2)) == "(b) a0:- (a) b0:- (c) c0:- ");
}

TEST_CASE("fail-fast stops after the first test that is not accepted") {
  Bench bench;
  bench.add("a", {}, {ac, wa, ac, ac});
  bench.add("b", {}, {ac});
  REQUIRE(told(bench.run(1, true)) == "a0:AC a1:WA a2:- a3:- b0:- ");
}

TEST_CASE("progress is told once per test that ran, from one thread at a time") {
  Bench bench;
  bench.add("a", {}, std::vector<Verdict>(40, ac));
  bench.add("b", {"a"}, std::vector<Verdict>(10, wa));
  bench.add("c", {"b"}, {ac});
  std::vector<std::size_t> done;  // not guarded: that is the promise
  judge::Progress progress;
  progress.on_test = [&](const judge::TestResult&, std::size_t count, std::size_t total) {
    REQUIRE(total == 51);
    done.push_back(count);
  };
  bench.run(8, false, progress);
  REQUIRE(done.size() == 50);
  for (std::size_t i = 0; i < done.size(); ++i) REQUIRE(done[i] == i + 1);
}

TEST_CASE("a cancel ends the tests that run, starts no more and is thrown on") {
  Bench bench;
  bench.add("a", {}, std::vector<Verdict>(100, ac));
  std::latch both_running(2);
  std::atomic<int> started{0}, running{0};
  bench.does = [&](const judge::Group&, const judge::Test&) -> judge::TestResult {
    ++started;
    ++running;
    both_running.arrive_and_wait();
    --running;
    throw sandbox::Cancelled();
  };
  REQUIRE_THROWS_AS(bench.run(2), sandbox::Cancelled);
  REQUIRE(running == 0);
  REQUIRE(started == 2);
}

TEST_CASE("what a progress callback throws is thrown on") {
  Bench bench;
  bench.add("a", {}, {ac, ac, ac});
  judge::Progress progress;
  progress.on_test = [](const judge::TestResult&, std::size_t, std::size_t) {
    throw std::runtime_error("broken pipe");
  };
  REQUIRE_THROWS_WITH(bench.run(2, false, progress), "broken pipe");
}
