#include "tests/cli/reports.hpp"

#include <csignal>

using judge::Verdict;
using namespace std::chrono_literals;

namespace {

judge::TestResult accepted(std::string name) {
  return test_result("edge", std::move(name), Verdict::accepted);
}

judge::TestResult failed(Verdict verdict, std::string kind, std::string text) {
  judge::TestResult test = test_result("edge", "equal means sort by path", verdict);
  test.reason = judge::Reason{std::move(kind), std::move(text), std::nullopt};
  test.visible = true;
  return test;
}

judge::TestResult differing(judge::Difference difference) {
  judge::TestResult test = failed(Verdict::wrong_answer, "difference", "line 1 differs");
  test.reason->difference = std::move(difference);
  test.input = "2\n1 GET /b 200 10\n1 GET /a 200 10\n";
  test.output = "/b 1 0.01\n/a 1 0.01\n";
  test.place = {"problem.yaml", 41, 7};
  return test;
}

judge::Report with(judge::TestResult test) {
  judge::Report report = empty_report();
  add_group(report, "sample", 0, true, {test_result("sample", "two endpoints", Verdict::accepted)});
  const bool visible = test.visible;
  add_group(report, "edge", 40, visible, {accepted("no lines"), std::move(test)});
  return report;
}

judge::Report all_accepted() {
  judge::Report report = empty_report();
  judge::TestResult slow =
      test_result("scale", "a million lines, ten thousand paths 1", Verdict::accepted);
  slow.run.cpu_time = 1240ms;
  slow.run.peak_memory_bytes = 43'200'000;
  slow.limits.memory_bytes = 64u << 20;
  add_group(report, "sample", 0, true, {test_result("sample", "two endpoints", Verdict::accepted)});
  add_group(report, "edge", 40, false, {accepted("no lines"), accepted("malformed lines")});
  add_group(report, "scale", 60, false, {slow});
  return report;
}

judge::Report accepted_with_warnings() {
  judge::Report report = all_accepted();
  report.compilation.warnings = 3;
  report.compilation.diagnostics =
      "solution.cpp:3:7: warning: unused variable 'a' [-Wunused-variable]\n"
      "    3 |   int a;\n      |       ^\n";
  return report;
}

judge::Report same_lines_in_another_order() {
  return with(differing({.line = 1,
                         .column = 2,
                         .lines = 2,
                         .where = "",
                         .expected = "/a 1 0.01",
                         .got = "/b 1 0.01",
                         .caret = 1,
                         .notes = {"same lines in another order"}}));
}

judge::Report invisible_difference() {
  judge::TestResult test = differing({.line = 1,
                                      .column = 10,
                                      .lines = 2,
                                      .where = "",
                                      .expected = "/a 1 0.01",
                                      .got = "/a 1 0.01\r  ",
                                      .caret = 9,
                                      .notes = {"trailing space", "carriage return"}});
  test.hint = "print lines that end with a newline, not with a carriage return and a newline";
  return with(std::move(test));
}

judge::Report missing_output() {
  return with(differing({.line = 2,
                         .column = 1,
                         .lines = 1,
                         .where = "",
                         .expected = "/b 1 0.01",
                         .got = "",
                         .caret = 0,
                         .notes = {"output ends early"}}));
}

judge::Report json_difference() {
  return with(differing({.line = 1,
                         .column = 120,
                         .lines = 1,
                         .where = "/items/3/total",
                         .expected = "12.5",
                         .got = "\"12.5\"",
                         .caret = 0,
                         .notes = {"a string, where a number is expected"}}));
}

judge::Report long_line() {
  const std::string same(150, 'x');
  return with(differing({.line = 1,
                         .column = 151,
                         .lines = 1,
                         .where = "",
                         .expected = same + "1" + same,
                         .got = same + "2" + same,
                         .caret = 150,
                         .notes = {}}));
}

judge::Report cpu_limit() {
  judge::TestResult test = failed(Verdict::time_limit, "time", "> 2.00 s cpu");
  test.run.outcome = sandbox::Outcome::cpu_limit;
  test.run.signal = SIGKILL;
  test.run.cpu_time = 2100ms;
  test.run.wall_time = 2140ms;
  test.hint = "sort once, not for every line";
  return with(std::move(test));
}

judge::Report near_the_limit() {
  judge::TestResult late = failed(Verdict::time_limit, "time", "> 1.00 s cpu");
  late.run.cpu_time = 1030ms;
  late.run.wall_time = 1050ms;
  late.limits.cpu_time = 1s;
  late.near_limit = true;
  late.spread = judge::Spread{5, false, 1030ms, 1090ms, 1.18};
  late.cpu_limit_origin = {4, 250ms, judge::LimitOrigin::Bound::none};
  judge::TestResult early = accepted("just in time");
  early.run.cpu_time = 970ms;
  early.limits.cpu_time = 1s;
  early.near_limit = true;
  early.cpu_limit_origin = {4, 20ms, judge::LimitOrigin::Bound::at_least};
  early.spread = judge::Spread{3, false, 970ms, 1060ms, 1.02};
  judge::TestResult sleeper = accepted("wakes up in time");
  sleeper.run.wall_time = 6800ms;
  sleeper.near_limit = true;
  judge::TestResult slow = late;
  slow.name = "much too slow";
  slow.near_limit = false;
  slow.cpu_limit_origin = {4, 4s, judge::LimitOrigin::Bound::at_most};
  slow.run.cpu_time = 1490ms;
  slow.spread = judge::Spread{3, false, 1490ms, 1530ms, 1};
  judge::Report report = empty_report();
  add_group(report, "edge", 40, false, {early, sleeper, late, slow});
  return report;
}

judge::Report idle() {
  judge::TestResult test = failed(Verdict::time_limit, "idle",
                                  "idle: used 0.00 s of CPU in 7.01 s; is it waiting for input?");
  test.run.outcome = sandbox::Outcome::wall_limit;
  test.run.signal = SIGKILL;
  test.run.wall_time = 7010ms;
  return with(std::move(test));
}

judge::Report memory_limit() {
  judge::TestResult test = failed(Verdict::memory_limit, "memory", "64 MiB of 64 MiB");
  test.run.outcome = sandbox::Outcome::memory_limit;
  test.run.signal = SIGKILL;
  test.run.peak_memory_bytes = 64u << 20;
  test.limits.memory_bytes = 64u << 20;
  return with(std::move(test));
}

judge::Report output_limit() {
  judge::TestResult test = failed(Verdict::output_limit, "output", "wrote more than 4 MiB");
  test.run.outcome = sandbox::Outcome::output_limit;
  test.run.signal = SIGXFSZ;
  test.run.stdout_bytes = 4u << 20;
  return with(std::move(test));
}

judge::Report crash() {
  judge::TestResult test =
      failed(Verdict::runtime_error, "signal", "SIGSEGV (11): segmentation fault");
  test.run.outcome = sandbox::Outcome::signalled;
  test.run.signal = SIGSEGV;
  test.input = "0\n";
  return with(std::move(test));
}

judge::Report explained_crash() {
  judge::TestResult test =
      failed(Verdict::runtime_error, "signal", "SIGSEGV (11): segmentation fault");
  test.run.outcome = sandbox::Outcome::signalled;
  test.run.signal = SIGSEGV;
  test.defect = judge::Defect{
      "use-after-free",
      "uses memory that has been freed",
      "READ of size 4, 0 bytes inside of 16-byte region",
      {{"", {{"Cache::get(std::string const&)", "solution.cpp", 31}, {"main", "solution.cpp", 40}}},
       {"freed", {{"Cache::evict()", "cache.hpp", 18}}}}};
  judge::TestResult hidden = test;
  hidden.name = "and hidden";
  hidden.visible = false;
  judge::Report report = with(std::move(test));
  add_group(report, "hidden", 60, false, {hidden});
  return report;
}

judge::Report exception() {
  judge::TestResult test = failed(Verdict::runtime_error, "exception",
                                  "uncaught exception std::out_of_range: vector::at");
  test.run.outcome = sandbox::Outcome::signalled;
  test.run.signal = SIGABRT;
  test.error_output =
      "terminate called after throwing an instance of 'std::out_of_range'\n"
      "  what():  vector::at\n";
  return with(std::move(test));
}

judge::Report exit_code() {
  judge::TestResult test = failed(Verdict::runtime_error, "exit_code", "exit code 3");
  test.run.exit_code = 3;
  return with(std::move(test));
}

judge::Report forbidden_syscall() {
  judge::TestResult test = failed(Verdict::runtime_error, "forbidden_syscall",
                                  "blocked system call socket(2), arguments 2, 1, 0");
  test.run.outcome = sandbox::Outcome::forbidden_syscall;
  test.run.signal = SIGSYS;
  test.run.syscall = 41;
  test.run.syscall_name = "socket";
  return with(std::move(test));
}

judge::Report hidden_failure() {
  judge::TestResult test = failed(Verdict::wrong_answer, "difference", "");
  test.visible = false;
  test.hint = "what is sorted when two means are equal?";
  return with(std::move(test));
}

judge::Report by_category() {
  judge::Report report = empty_report();
  add_group(report, "sample", 0, true, {accepted("two endpoints")});
  judge::TestResult wrong = failed(Verdict::wrong_answer, "difference", "");
  wrong.visible = false;
  add_group(report, "edge", 40, false, {accepted("no lines"), wrong});
  report.tests.resize(1);
  report.tests[0].group = "sample";
  report.kept_back = 2;
  report.categories = {
      {"edge", "", 1, 2, {Verdict::wrong_answer}, {"what is sorted when two means are equal?"}},
      {"edge",
       "ties",
       1,
       1,
       {Verdict::wrong_answer},
       {"what is sorted when two means are equal?"}}};
  return report;
}

judge::Report judge_fault() {
  judge::TestResult test =
      failed(Verdict::judge_error, "judge", "making a namespace: Operation not permitted");
  test.run = {};
  return with(std::move(test));
}

judge::Report compile_error() {
  judge::Report report = empty_report();
  report.verdict = Verdict::compile_error;
  report.max_score = 100;
  report.compilation.ok = false;
  report.compilation.errors = 2;
  report.compilation.warnings = 1;
  report.compilation.diagnostics =
      "solution.cpp: In function 'int main()':\n"
      "solution.cpp:12:22: error: 'retrun' was not declared in this scope\n"
      "   12 |     if (tokens < 1) { retrun 0; }\n"
      "      |                       ^~~~~~\n"
      "solution.cpp:14:3: warning: no return statement [-Wreturn-type]\n"
      "solution.cpp:15: error: expected '}' at end of input\n";
  return report;
}

judge::Report endless_compile_error() {
  judge::Report report = compile_error();
  report.compilation.errors = 90;
  report.compilation.warnings = 0;
  report.compilation.diagnostics_cut = true;
  report.compilation.diagnostics.clear();
  for (int i = 1; i <= 90; ++i)
    report.compilation.diagnostics +=
        "solution.cpp:" + std::to_string(i) + ":1: error: 'x' does not name a type\n";
  return report;
}

judge::Report compile_time_limit() {
  judge::Report report = compile_error();
  report.compilation.errors = report.compilation.warnings = 0;
  report.compilation.diagnostics.clear();
  report.compilation.problem = "compile time limit (60 s)";
  return report;
}

judge::Report groups_with_needs() {
  judge::Report report = same_lines_in_another_order();
  judge::TestResult skipped = test_result("scale", "adversarial hash keys", Verdict::accepted);
  skipped.ran = false;
  skipped.score = 0;
  add_group(report, "scale", 60, false, {skipped});
  report.groups.back().blocked_by = "edge";
  return report;
}

judge::Report many_failures() {
  judge::Report report = empty_report();
  std::vector<judge::TestResult> tests;
  for (int i = 1; i <= 25; ++i) {
    judge::TestResult test = failed(Verdict::runtime_error, "exit_code", "exit code 1");
    test.name = "number " + std::to_string(i);
    test.run.exit_code = 1;
    tests.push_back(test);
  }
  tests.push_back(accepted("number 26"));
  add_group(report, "edge", 100, true, std::move(tests));
  return report;
}

}  // namespace

judge::Report empty_report() {
  judge::Report report;
  report.run_id = "3f9c2a";
  report.problem_id = "log-top";
  report.problem_name = "Slowest endpoints in an access log";
  report.problem_sha = std::string(64, 'a');
  report.submission = "solution.cpp";
  report.submission_sha = std::string(64, 'b');
  report.submission_files = {"solution.cpp"};
  report.compilation.ok = true;
  report.compilation.compiler = "g++ 12.2";
  report.compilation.command = "g++ -std=c++20 -O2 -static solution.cpp -o program";
  report.compilation.time = 1900ms;
  report.verdict = Verdict::accepted;
  report.started = std::chrono::system_clock::time_point(1'700'000'000'250ms);
  report.took = 4200ms;
  report.host_cpu = "a processor";
  report.host_kernel = "6.1.0";
  report.layers = {{"namespaces", true, "own users and processes"},
                   {"landlock", false, "this kernel has no Landlock"}};
  return report;
}

judge::TestResult test_result(std::string group, std::string name, Verdict verdict) {
  judge::TestResult test;
  test.group = std::move(group);
  test.name = std::move(name);
  test.ran = true;
  test.verdict = verdict;
  test.score = verdict == Verdict::accepted ? 1 : 0;
  test.run.cpu_time = 5200us;
  test.run.wall_time = 6100us;
  test.run.peak_memory_bytes = 3'774'874;
  test.run.stdout_bytes = 20;
  return test;
}

void add_group(judge::Report& report, std::string name, double points, bool visible,
               std::vector<judge::TestResult> tests) {
  judge::GroupResult group;
  group.name = std::move(name);
  group.visible = visible;
  group.points = points;
  group.total = static_cast<unsigned>(tests.size());
  for (judge::TestResult& test : tests) {
    test.visible = visible;
    group.ran = group.ran || test.ran;
    const bool passed = test.ran && test.verdict == Verdict::accepted;
    group.passed += passed ? 1 : 0;
    if (test.ran && !passed && group.verdict == Verdict::accepted) group.verdict = test.verdict;
    report.tests.push_back(std::move(test));
  }
  group.score = group.passed == group.total ? points : 0;
  report.score += group.score;
  report.max_score += points;
  if (report.verdict == Verdict::accepted) report.verdict = group.verdict;
  report.groups.push_back(std::move(group));
}

std::vector<std::pair<std::string, judge::Report>> sample_reports() {
  return {{"ac", all_accepted()},
          {"ac-warnings", accepted_with_warnings()},
          {"wa-order", same_lines_in_another_order()},
          {"wa-invisible", invisible_difference()},
          {"wa-missing", missing_output()},
          {"wa-json", json_difference()},
          {"wa-long-line", long_line()},
          {"wa-hidden", hidden_failure()},
          {"near-limit", near_the_limit()},
          {"tle-cpu", cpu_limit()},
          {"wa-category", by_category()},
          {"rte-explained", explained_crash()},
          {"near-limit", near_the_limit()},
          {"tle-idle", idle()},
          {"mle", memory_limit()},
          {"ole", output_limit()},
          {"rte-signal", crash()},
          {"rte-exception", exception()},
          {"rte-exit-code", exit_code()},
          {"rte-syscall", forbidden_syscall()},
          {"je", judge_fault()},
          {"ce", compile_error()},
          {"ce-endless", endless_compile_error()},
          {"ce-time", compile_time_limit()},
          {"needs", groups_with_needs()},
          {"many", many_failures()}};
}
