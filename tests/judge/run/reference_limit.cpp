#include "judge/run/reference_limit.hpp"

#include <filesystem>

#include "judge/data/own_programs.hpp"
#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"
#include "tests/judge/scratch.hpp"

using judge::LimitOrigin;
using judge::ReferenceLimit;
using judge_tests::Did;
using judge_tests::FakeSandbox;
using namespace std::chrono_literals;

namespace {

// A reference solution that takes `time`, the slower each time it is run.
struct Bench {
  Bench() {
    judge::Solution solution;
    solution.path = scratch.file("ref.cpp", "reference");
    solution.reference = true;
    problem.solutions.push_back(solution);
    test.relative_cpu = judge::RelativeCpu{4, 500ms, 5s, true};
    test.limits.cpu_time = 5s;
    sandbox.programs["reference"] = [this](const std::string&, const auto&) {
      Did did;
      did.run.cpu_time = time + 10ms * runs++;
      return did;
    };
  }

  ReferenceLimit limit(const std::string& input = "7") {
    judge::ReferenceLimits limits(problem, toolchain, sandbox,
                                  judge::DiskCache(scratch.path() / "cache"), turns);
    return limits.limits_of(test, sandbox::sealed_file("input", input).get());
  }

  ScratchFolder scratch;
  judge::Problem problem;
  judge::Toolchain toolchain{"g++", "/usr/bin/g++", "12.2.0", "c++20", {"-O2"}, {}};
  judge::Test test;
  judge::Turns turns;
  FakeSandbox sandbox;
  std::chrono::microseconds time = 210ms;
  int runs = 0;
};

}  // namespace

TEST_CASE("a relative limit is a multiple of the reference's fastest run") {
  Bench bench;
  const ReferenceLimit limit = bench.limit();
  REQUIRE(bench.runs == 3);
  REQUIRE(limit.limits.cpu_time == 840ms);
  REQUIRE(limit.limits.wall_time == 3520ms);
  REQUIRE(limit.origin.times == 4);
  REQUIRE(limit.origin.reference == 210ms);
  REQUIRE(limit.origin.bound == LimitOrigin::Bound::none);
}

TEST_CASE("a wall limit that the author wrote stays") {
  Bench bench;
  bench.test.limits.wall_time = 9s;
  bench.test.relative_cpu->wall_follows = false;
  REQUIRE(bench.limit().limits.wall_time == 9s);
}

TEST_CASE("the author's bounds hold, and the report is told which") {
  Bench bench;
  bench.time = 20ms;
  REQUIRE(bench.limit("small").limits.cpu_time == 500ms);
  REQUIRE(bench.limit("small").origin.bound == LimitOrigin::Bound::at_least);
  bench.time = 2s;
  REQUIRE(bench.limit("large").limits.cpu_time == 5s);
  REQUIRE(bench.limit("large").origin.bound == LimitOrigin::Bound::at_most);
}

TEST_CASE("the reference is measured once for a program, an input and a machine") {
  Bench bench;
  bench.limit();
  bench.limit();
  REQUIRE(bench.runs == 3);
  bench.limit("another input");
  REQUIRE(bench.runs == 6);
  bench.toolchain.flags = {"-O3"};
  bench.limit();
  REQUIRE(bench.runs == 9);
}

TEST_CASE("a machine that has become faster or slower is measured again") {
  Bench bench;
  bench.limit();
  // As if the machine had been ten times as fast then.
  for (const auto& entry : std::filesystem::directory_iterator(bench.scratch.path() / "cache")) {
    const std::string key = entry.path().filename().string();
    judge::DiskCache(bench.scratch.path() / "cache")
        .store(key, sandbox::sealed_file("time", "210000 100\n").get());
  }
  bench.limit();
  REQUIRE(bench.runs == 6);
}

TEST_CASE("a reference that does not end well is the problem's fault") {
  Bench bench;
  bench.sandbox.programs["reference"] = [](const std::string&, const auto&) {
    return Did{"", "", judge_tests::signalled(11)};
  };
  REQUIRE_THROWS_AS(bench.limit(), judge::ProblemFault);
}
