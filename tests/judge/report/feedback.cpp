#include "judge/report/feedback.hpp"

#include <csignal>

#include "tests/catch.hpp"

using judge::Feedback;
using judge::Report;
using judge::TestResult;
using judge::Verdict;
using namespace std::chrono_literals;

namespace {

TestResult test(const std::string& group, Verdict verdict, std::vector<std::string> tags = {},
                const std::string& hint = "") {
  TestResult result;
  result.group = group;
  result.name = "secret name";
  result.ran = true;
  result.verdict = verdict;
  result.tags = std::move(tags);
  if (verdict != Verdict::accepted) result.hint = hint;
  return result;
}

Report report() {
  Report made;
  made.verdict = Verdict::wrong_answer;
  made.score = 10;
  made.tests = {test("sample", Verdict::accepted),
                test("edge", Verdict::wrong_answer, {"ties", "order"}, "think of ties"),
                test("edge", Verdict::time_limit, {"order"}, "sort once"),
                test("edge", Verdict::wrong_answer, {"order"}, "think of ties"),
                test("edge", Verdict::accepted, {"empty"}),
                test("scale", Verdict::accepted)};
  made.tests[0].visible = true;
  made.growth.resize(1);
  made.growth[0].group = "scale";
  for (const char* name : {"sample", "edge", "scale"}) {
    judge::GroupResult group;
    group.name = name;
    group.visible = made.groups.empty();
    made.groups.push_back(group);
  }
  return made;
}

}  // namespace

TEST_CASE("failing hidden groups and tags are summed up, with each hint once") {
  Report made = report();
  apply_feedback(made, Feedback::full);
  REQUIRE(made.tests.size() == 6);
  REQUIRE(made.categories.size() == 3);
  REQUIRE(made.categories[0].tag.empty());
  REQUIRE(made.categories[0].failed == 3);
  REQUIRE(made.categories[0].total == 4);
  REQUIRE(made.categories[0].verdicts ==
          std::vector<Verdict>{Verdict::wrong_answer, Verdict::time_limit});
  REQUIRE(made.categories[0].hints == std::vector<std::string>{"think of ties", "sort once"});
  REQUIRE(made.categories[1].tag == "ties");
  REQUIRE(made.categories[1].failed == 1);
  REQUIRE(made.categories[2].tag == "order");
  REQUIRE(made.categories[2].failed == 3);
}

TEST_CASE("by category, no hidden test is in the report") {
  Report made = report();
  apply_feedback(made, Feedback::category);
  REQUIRE(made.tests.size() == 1);
  REQUIRE(made.tests[0].group == "sample");
  REQUIRE(made.growth.empty());
  REQUIRE(made.kept_back == 5);
  REQUIRE(made.groups.size() == 3);
  REQUIRE(made.categories.size() == 3);
  REQUIRE_FALSE(made.groups_kept_back);
}

TEST_CASE("by verdict, no hidden group is in the report either") {
  Report made = report();
  apply_feedback(made, Feedback::verdict);
  REQUIRE(made.tests.size() == 1);
  REQUIRE(made.groups.size() == 1);
  REQUIRE(made.categories.empty());
  REQUIRE(made.groups_kept_back);
  REQUIRE(made.kept_back == 5);
  REQUIRE(made.verdict == Verdict::wrong_answer);
  REQUIRE(made.score == 10);
}

TEST_CASE("progress tells no more than the report will") {
  const TestResult hidden = test("edge", Verdict::wrong_answer);
  REQUIRE(told_while_running(hidden, Feedback::full).name == "secret name");
  REQUIRE(told_while_running(hidden, Feedback::category).name.empty());
  REQUIRE(told_while_running(hidden, Feedback::category).verdict == Verdict::wrong_answer);
  REQUIRE(told_while_running(hidden, Feedback::verdict).verdict == Verdict::accepted);
  TestResult visible = hidden;
  visible.visible = true;
  REQUIRE(told_while_running(visible, Feedback::verdict).name == "secret name");
}

TEST_CASE("the figures of a hidden test are coarse") {
  TestResult result = test("edge", Verdict::accepted);
  result.limits.cpu_time = 2s;
  result.limits.wall_time = 1234ms;
  result.run.cpu_time = 1230071us;
  result.run.wall_time = 1233500us;
  result.run.peak_memory_bytes = (5 << 20) + 77;
  result.run.stdout_bytes = 777;
  result.run.exit_code = 77;
  result.run.signal = SIGUSR1;
  result.run.syscall_name = "socket";
  result.spread = judge::Spread{3, false, 1230071us, 1999999us, 1};
  make_coarse(result);
  REQUIRE(result.run.cpu_time == 1240ms);
  REQUIRE(result.run.wall_time == 1234ms);
  REQUIRE(result.run.peak_memory_bytes == 6 << 20);
  REQUIRE(result.run.stdout_bytes == 0);
  REQUIRE(result.run.exit_code == 1);
  REQUIRE(result.run.signal == 0);
  REQUIRE(result.run.syscall_name.empty());
  REQUIRE(result.spread->least == 1240ms);
  REQUIRE(result.spread->most == 2s);
}
