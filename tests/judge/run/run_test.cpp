#include "judge/run/run_test.hpp"

#include <fcntl.h>

#include <memory>

#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"

using judge::Verdict;
using judge_tests::Did;
using judge_tests::FakeSandbox;

namespace {

// One test with input "secret 7" and answer "49", and a program that does what it is told to.
struct Bench {
  Bench() {
    group.name = "edge";
    group.visible = true;
    test.name = "squares";
    test.hint = "use wide integers";
    test.tags = {"overflow"};
    test.input = judge::InlineText{"secret 7"};
    test.answer = judge::InlineText{"49"};
    test.limits.memory_bytes = 64 << 20;
  }

  judge::TestResult run(FakeSandbox::Program does) {
    sandbox.programs["program"] = std::move(does);
    const judge::TestBench bench{program.get(), static_bytes,     data,  sandbox,
                                 turns,         reference_limits, reveal};
    return judge::run_test(bench, group, test);
  }
  judge::TestResult run(Did did) {
    return run([did](const std::string&, const auto&) { return did; });
  }

  judge::Group group;
  judge::Test test;
  judge::Turns turns;
  bool reveal = false;
  std::optional<std::uint64_t> static_bytes;
  judge::Problem problem;
  judge::Toolchain toolchain{"g++", "/usr/bin/g++", "12.2.0", "c++20", {"-O2"}, {}};
  FakeSandbox sandbox;
  judge::TestData data{problem, toolchain, sandbox, judge::DiskCache("")};
  judge::ReferenceLimits reference_limits{problem, toolchain, sandbox, judge::DiskCache(""), turns};
  sandbox::UniqueFd program = sandbox::sealed_file("program", "program");
};

// Every string and number of a result that a report may show.
std::string everything(const judge::TestResult& result) {
  std::string text = result.input + result.output + result.error_output;
  if (result.reason) text += result.reason->kind + result.reason->text;
  if (result.reason && result.reason->difference)
    text += result.reason->difference->expected + result.reason->difference->got;
  for (const auto arg : result.run.syscall_args) text += std::to_string(arg);
  return text + std::to_string(result.run.stdout_bytes) + std::to_string(result.run.stderr_bytes);
}

}  // namespace

TEST_CASE("a right answer is accepted and shows nothing") {
  Bench bench;
  const auto result = bench.run([](const std::string& input, const auto& spec) {
    REQUIRE(input == "secret 7");
    REQUIRE((::fcntl(spec.stdin_fd, F_GETFL) & O_ACCMODE) == O_RDONLY);
    return Did{"49", "debug", {}};
  });
  REQUIRE(result.verdict == Verdict::accepted);
  REQUIRE(result.ran);
  REQUIRE(result.score == 1);
  REQUIRE(result.group == "edge");
  REQUIRE(result.name == "squares");
  REQUIRE(result.tags == std::vector<std::string>{"overflow"});
  REQUIRE(result.limits == bench.test.limits);
  REQUIRE_FALSE(result.reason);
  REQUIRE(result.hint.empty());
  REQUIRE((result.input + result.output + result.error_output).empty());
  REQUIRE(result.run.stdout_bytes == 2);
}

TEST_CASE("a wrong answer of a visible test shows where and what") {
  Bench bench;
  const auto result = bench.run({"50", "debug", {}});
  REQUIRE(result.verdict == Verdict::wrong_answer);
  REQUIRE(result.score == 0);
  REQUIRE(result.reason->kind == "difference");
  REQUIRE(result.reason->text == "first difference: line 1 of 1, column 1");
  REQUIRE(result.reason->difference->got == "50");
  REQUIRE(result.hint == "use wide integers");
  REQUIRE(result.input == "secret 7");
  REQUIRE(result.output == "50");
  REQUIRE(result.error_output == "debug");
}

TEST_CASE("an output that ends too soon is said to lack a line") {
  Bench bench;
  REQUIRE(bench.run({"", "", {}}).reason->text == "a line is missing after line 0");
  bench.test.answer = judge::InlineText{"1\n2\n"};
  REQUIRE(bench.run({"1\n", "", {}}).reason->text == "a line is missing after line 1");
}

TEST_CASE("excerpts are short") {
  Bench bench;
  const auto result = bench.run({std::string(1 << 20, 'x'), std::string(1 << 20, 'y'), {}});
  REQUIRE(result.output.size() == 2048);
  REQUIRE(result.error_output.size() == 2048);
}

TEST_CASE("how a program ended beats what it printed") {
  Bench bench;
  REQUIRE(bench.run({"49", "", judge_tests::signalled(11)}).verdict == Verdict::runtime_error);
  REQUIRE(bench.run({"49", "", judge_tests::exited(1)}).verdict == Verdict::runtime_error);
  REQUIRE(bench.run({"49", "", judge_tests::ended(sandbox::Outcome::cpu_limit)}).verdict ==
          Verdict::time_limit);
}

TEST_CASE("nothing of a hidden test's input gets out") {
  Bench bench;
  bench.group.visible = false;
  auto blocked = judge_tests::ended(sandbox::Outcome::forbidden_syscall);
  blocked.syscall_name = "socket";
  blocked.syscall_args = {777, 777, 777, 777, 777, 777};
  const std::string thrown =
      "terminate called after throwing an instance of 'std::runtime_error'\n  what():  secret 7\n";
  for (const Did& did :
       {Did{"secret 7", "secret 7", {}}, Did{"", thrown, judge_tests::signalled(6)},
        Did{std::string(777, 'x'), std::string(777, 'y'), blocked},
        Did{"", "free(): secret 7\n", judge_tests::signalled(6)}}) {
    const auto result = bench.run(did);
    REQUIRE_FALSE(result.visible);
    REQUIRE(result.verdict != Verdict::accepted);
    INFO(everything(result));
    REQUIRE(everything(result).find("secret") == std::string::npos);
    REQUIRE(everything(result).find("777") == std::string::npos);
    REQUIRE_FALSE(result.reason->difference);
    REQUIRE(result.hint == "use wide integers");
  }
}

TEST_CASE("a hidden test that is revealed is as if it were visible") {
  Bench bench;
  bench.group.visible = false;
  bench.reveal = true;
  const auto result = bench.run({"50", "", {}});
  REQUIRE(result.visible);
  REQUIRE(result.input == "secret 7");
  REQUIRE(result.reason->difference);
}

TEST_CASE("a program too large for the limit is not even started") {
  Bench bench;
  bench.static_bytes = (64 << 20) + 1;
  const auto result = bench.run({"49", "", {}});
  REQUIRE(result.verdict == Verdict::memory_limit);
  REQUIRE(result.run.outcome == sandbox::Outcome::memory_limit);
  REQUIRE(result.reason->kind == "memory");
  REQUIRE(result.ran);
  REQUIRE(bench.sandbox.all_runs().empty());
  bench.static_bytes = 64 << 20;
  REQUIRE(bench.run({"49", "", {}}).verdict == Verdict::accepted);
}

TEST_CASE("a fault of the sandbox is a judge error that names the step") {
  Bench bench;
  const auto result = bench.run([](const std::string&, const auto&) -> Did {
    throw std::system_error(EAGAIN, std::generic_category(), "clone the child");
  });
  REQUIRE(result.verdict == Verdict::judge_error);
  REQUIRE(result.reason->kind == "judge");
  REQUIRE(result.reason->text.find("clone the child") == 0);
}

TEST_CASE("a fault of the problem is a judge error, told in full only if the test is visible") {
  Bench bench;
  bench.test.answer.reset();
  REQUIRE(bench.run({"49", "", {}}).reason->text ==
          "the test has no answer and the problem no reference solution");
  bench.test.checker.kind = judge::Checker::Kind::json;
  bench.test.answer = judge::InlineText{"no JSON"};
  REQUIRE(bench.run({"49", "", {}}).verdict == Verdict::judge_error);
  REQUIRE(bench.run({"49", "", {}}).reason->text.find("the expected output is not JSON at") == 0);
  bench.group.visible = false;
  REQUIRE(bench.run({"49", "", {}}).reason->text == "the expected output cannot be used");
}

TEST_CASE("a cancelled run is no result") {
  Bench bench;
  REQUIRE_THROWS_AS(
      bench.run([](const std::string&, const auto&) -> Did { throw sandbox::Cancelled(); }),
      sandbox::Cancelled);
}

namespace {

// A program that uses these CPU times, one after another.
FakeSandbox::Program taking(std::vector<std::chrono::milliseconds> times, std::string out = "49") {
  auto runs = std::make_shared<std::size_t>(0);
  return [=](const std::string&, const sandbox::ProgramSpec& spec) {
    Did did{out, "", {}};
    did.run.cpu_time = times.at(std::min((*runs)++, times.size() - 1));
    did.run.wall_time = did.run.cpu_time;
    if (did.run.cpu_time <= spec.limits.cpu_time) return did;
    did.run.cpu_time = spec.limits.cpu_time;
    did.run.outcome = sandbox::Outcome::cpu_limit;
    return did;
  };
}

}  // namespace

TEST_CASE("a test just beyond its time limit is judged by the fastest of its runs") {
  using namespace std::chrono_literals;
  Bench bench;
  bench.test.limits.cpu_time = 1s;
  const auto result = bench.run(taking({1020ms, 1060ms, 970ms, 1010ms}));
  REQUIRE(result.verdict == Verdict::accepted);
  REQUIRE(result.score == 1);
  REQUIRE(result.run.cpu_time == 970ms);
  REQUIRE(result.near_limit);
  REQUIRE(result.spread->runs == 5);
  REQUIRE(result.spread->least == 970ms);
  REQUIRE(result.spread->most == 1060ms);
  REQUIRE(result.hint.empty());
  REQUIRE_FALSE(result.reason);
}

TEST_CASE("a test whose every run is beyond its time limit is too slow") {
  using namespace std::chrono_literals;
  Bench bench;
  bench.test.limits.cpu_time = 1s;
  const auto result = bench.run(taking({1020ms, 1060ms, 1030ms}));
  REQUIRE(result.verdict == Verdict::time_limit);
  REQUIRE(result.run.cpu_time == 1020ms);
  REQUIRE(result.near_limit);
  REQUIRE(result.spread->runs == 5);
}

TEST_CASE("the fastest run's output counts") {
  using namespace std::chrono_literals;
  Bench bench;
  bench.test.limits.cpu_time = 1s;
  REQUIRE(bench.run(taking({1020ms, 900ms}, "50")).verdict == Verdict::wrong_answer);
}

TEST_CASE("a program far beyond its time limit is run once, and stopped at twice the limit") {
  using namespace std::chrono_literals;
  Bench bench;
  bench.test.limits.cpu_time = 1s;
  const auto result = bench.run(taking({5s}));
  REQUIRE(result.verdict == Verdict::time_limit);
  REQUIRE(result.run.cpu_time == 2s);
  REQUIRE_FALSE(result.near_limit);
  REQUIRE_FALSE(result.spread);
  REQUIRE(bench.sandbox.all_runs().size() == 1);
}

TEST_CASE("an accepted test near its limit stays accepted and keeps its fastest run") {
  using namespace std::chrono_literals;
  Bench bench;
  bench.test.limits.cpu_time = 1s;
  const auto result = bench.run(taking({950ms, 1010ms, 900ms}));
  REQUIRE(result.verdict == Verdict::accepted);
  REQUIRE(result.run.cpu_time == 900ms);
  REQUIRE(result.spread->runs == 3);
}

TEST_CASE("what goes wrong only after the time limit is a time limit all the same") {
  using namespace std::chrono_literals;
  Bench bench;
  bench.test.limits.cpu_time = 1s;
  const auto result = bench.run([](const std::string&, const sandbox::ProgramSpec& spec) {
    Did did{"", "", judge_tests::signalled(11)};
    did.run.cpu_time = 1500ms;
    if (spec.limits.cpu_time < did.run.cpu_time) {
      did.run = judge_tests::ended(sandbox::Outcome::cpu_limit);
      did.run.cpu_time = spec.limits.cpu_time;
    }
    return did;
  });
  REQUIRE(result.verdict == Verdict::time_limit);
  REQUIRE(bench.sandbox.all_runs().size() == 2);
}
