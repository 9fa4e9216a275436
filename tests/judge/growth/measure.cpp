// Measuring as a part of judging, with programs that only say what they have done.

#include "judge/growth/measure.hpp"

#include <unistd.h>

#include <array>
#include <cmath>

#include "judge/growth/work.hpp"
#include "judge/judge.hpp"
#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"
#include "tests/judge/scratch.hpp"

using judge::Fit;
using judge::Verdict;
using judge_tests::Did;
using judge_tests::FakeSandbox;

namespace {

void leave_record(const sandbox::ProgramSpec& spec, double units) {
  const std::array<std::uint64_t, 10> record{
      0x31304b524f575954, static_cast<std::uint64_t>(units), 0, 0, 0, 0, 0, 1000, 1, 0};
  if (spec.extra_fd < 0) return;
  REQUIRE(::write(spec.extra_fd, record.data(), sizeof record) == sizeof record);
}

// A problem with one test, "9", and inputs that are n times "9".
struct Bench {
  Bench() {
    problem.id = "echo";
    judge::Group group;
    group.name = "scale";
    group.points = 100;
    group.visible = true;
    judge::Test test;
    test.name = "one";
    test.input = judge::InlineText{"9"};
    test.answer = judge::InlineText{"right"};
    group.tests = {test};
    judge::Scaling scaling;
    scaling.program = folder.file("gen.cpp", "generator");
    scaling.words = {"gen.cpp", "{n}", "{seed}"};
    scaling.seeds = {1, 2, 3, 4, 5};
    scaling.from = 4;
    scaling.to = 1 << 14;
    scaling.asked = "O(n)";
    group.scaling = scaling;
    problem.groups = {group};
    sandbox.programs["generator"] = [](const std::string&, const sandbox::ProgramSpec& spec) {
      return Did{std::string(std::stoul(spec.args.at(0)), '9'), "", {}};
    };
    does([](double n) { return 20 * n; });
  }

  // The program's work, and 1 ns of time a unit.
  void does(const std::function<double(double)>& units, double ns_per_unit = 1) {
    sandbox.programs["source"] = [=](const std::string& input, const sandbox::ProgramSpec& spec) {
      const double done = 1000 + units(static_cast<double>(input.size()));
      leave_record(spec, done);
      Did did{"right", "", {}};
      did.run.cpu_time =
          std::chrono::microseconds(static_cast<long>(100 + done * ns_per_unit / 1000));
      return did;
    };
  }

  judge::Scaling& scaling() { return *problem.groups[0].scaling; }

  judge::Report judged() {
    const judge::Submission submission{"main.cpp", {{"main.cpp", "source"}}};
    return judge_submission(problem, submission, settings, sandbox);
  }
  judge::Growth measured() {
    const judge::Report report = judged();
    REQUIRE(report.growth.size() == 1);
    return report.growth.front();
  }

  ScratchFolder folder;
  ScratchVariable cache{"XDG_CACHE_HOME", folder.path().string()};
  judge::Problem problem;
  judge::Settings settings;
  FakeSandbox sandbox;
};

bool has_note(const judge::Growth& growth, const std::string& part) {
  for (const std::string& note : growth.notes)
    if (note.find(part) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("a group's growth is measured, compared and reported") {
  Bench bench;
  const judge::Growth growth = bench.measured();
  CHECK(growth.problem.empty());
  CHECK(growth.time.is({1, false, 0}));
  CHECK(growth.time_fit == Fit::as_asked);
  CHECK(growth.heap.is({0, false, 0}));
  CHECK(growth.sizes.back() == 1 << 14);
  CHECK(growth.sizes.size() == growth.work.size());
  CHECK(growth.notes.empty());
}

TEST_CASE("growth is not measured where it is not wanted, or not every test was run") {
  Bench bench;
  bench.settings.growth = false;
  CHECK(bench.judged().growth.empty());
  bench.settings.growth = true;
  bench.problem.groups[0].tests.push_back(bench.problem.groups[0].tests[0]);
  bench.problem.groups[0].tests[1].name = "two";
  bench.settings.select = {"two"};
  CHECK(bench.judged().growth.empty());
}

TEST_CASE("the figures of single sizes of a hidden group are left out") {
  Bench bench;
  bench.problem.groups[0].visible = false;
  const judge::Growth growth = bench.measured();
  CHECK(growth.time.is({1, false, 0}));
  CHECK(growth.sizes.empty());
  CHECK(growth.work.empty());
  CHECK(growth.heap_bytes.empty());
}

TEST_CASE("quadratic work is more than asked, if the time bears it out") {
  Bench bench;
  const auto quadratic = [](double n) { return n * n / 2; };
  bench.does(quadratic);
  CHECK(bench.measured().time.is({2, false, 0}));
  CHECK(bench.measured().time_fit == Fit::more);
  bench.does(quadratic, 0.001);
  const judge::Growth removed = bench.measured();
  CHECK(removed.time.classes.empty());
  CHECK(removed.time_fit == Fit::cannot_tell);
  CHECK(removed.time.why.find("removed loops") != std::string::npos);
}

TEST_CASE("work that differs between two runs of one input is not named") {
  Bench bench;
  int runs = 0;
  bench.does([&runs](double n) { return 20 * n * (1 + 0.01 * (runs++ % 7)); });
  CHECK(bench.measured().time.why == "two runs of one input do not do the same work");
}

TEST_CASE("work that does not depend on n points at the generator") {
  Bench bench;
  bench.does([](double) { return 5000.0; });
  CHECK(has_note(bench.measured(), "the work does not depend on n"));
}

TEST_CASE("a test that is too slow while the growth is as asked points at the generator") {
  Bench bench;
  const auto counted = bench.sandbox.programs["source"];
  bench.sandbox.programs["source"] = [=](const std::string& input,
                                         const sandbox::ProgramSpec& spec) {
    if (spec.extra_fd >= 0) return counted(input, spec);
    Did did{"", "", judge_tests::ended(sandbox::Outcome::cpu_limit)};
    did.run.cpu_time = 100 * spec.limits.cpu_time;
    return did;
  };
  const judge::Report report = bench.judged();
  CHECK(report.verdict == Verdict::time_limit);
  REQUIRE(report.growth.size() == 1);
  CHECK(has_note(report.growth.front(), "the generator's inputs do not show what costs"));
}

TEST_CASE("inputs that do not begin each other are pointed out where they blur the growth") {
  Bench bench;
  bench.sandbox.programs["generator"] = [](const std::string&, const sandbox::ProgramSpec& spec) {
    const auto n = std::stoul(spec.args.at(0));
    return Did{std::string(n, static_cast<char>('a' + static_cast<int>(std::log2(n)))), "", {}};
  };
  bench.does([](double n) { return n < 4096 ? n * n : 4096 * n; });
  CHECK(has_note(bench.measured(), "not beginnings of each other"));
}

TEST_CASE("a program without a record is not measured, and nobody's fault but its own") {
  Bench bench;
  bench.scaling().required = true;
  bench.sandbox.programs["source"] = [](const auto&, const auto&) { return Did{"right", "", {}}; };
  const judge::Report report = bench.judged();
  REQUIRE(report.growth.size() == 1);
  CHECK(report.growth.front().problem == "it does not end well at n = 4");
  CHECK(report.verdict == Verdict::accepted);
}

TEST_CASE("a generator that fails is a fault of the problem") {
  Bench bench;
  bench.sandbox.programs["generator"] = [](const auto&, const auto&) {
    return Did{"", "no such option", judge_tests::exited(2)};
  };
  CHECK(bench.measured().fault);
  CHECK(bench.judged().verdict == Verdict::accepted);
  bench.scaling().required = true;
  CHECK(bench.judged().verdict == Verdict::judge_error);
}
