#include "judge/run/near_limit.hpp"

#include "judge/run/calibrate.hpp"
#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"

using judge::is_near_limit;
using judge::TimedRuns;
using judge::Verdict;
using judge_tests::ended;
using sandbox::Outcome;
using sandbox::RunResult;
using namespace std::chrono_literals;

namespace {

const sandbox::Limits limits{.cpu_time = 1s, .wall_time = 4s};

RunResult took(std::chrono::milliseconds cpu, Outcome outcome = Outcome::exited) {
  RunResult run = ended(outcome);
  run.cpu_time = cpu;
  run.wall_time = cpu + 5ms;
  return run;
}

RunResult waited(std::chrono::milliseconds wall, Outcome outcome) {
  RunResult run = ended(outcome);
  run.cpu_time = 2ms;
  run.wall_time = wall;
  return run;
}

// How often a test is run in all if its runs take these times, the last of them for ever.
std::size_t runs_of(Verdict verdict, const std::vector<RunResult>& runs,
                    std::vector<std::chrono::microseconds> calibrations = {10ms}) {
  TimedRuns timed(verdict, runs.front(), limits);
  std::size_t count = 1;
  for (; timed.want_another() && count < 100; ++count)
    timed.add(runs[std::min(count, runs.size() - 1)],
              calibrations[std::min(count - 1, calibrations.size() - 1)]);
  return count;
}

}  // namespace

TEST_CASE("a test far below its limit is run once") {
  REQUIRE(runs_of(Verdict::accepted, {took(790ms)}) == 1);
  REQUIRE_FALSE(is_near_limit(Verdict::accepted, took(790ms), limits));
}

TEST_CASE("an accepted test within 20 % of its limit is run three times") {
  REQUIRE(runs_of(Verdict::accepted, {took(800ms)}) == 3);
  REQUIRE(runs_of(Verdict::accepted, {took(1s)}) == 3);
  REQUIRE(is_near_limit(Verdict::accepted, took(800ms), limits));
}

TEST_CASE("a test just beyond its limit is run five times") {
  REQUIRE(runs_of(Verdict::time_limit, {took(1001ms)}) == 5);
  REQUIRE(is_near_limit(Verdict::time_limit, took(1001ms), limits));
}

TEST_CASE("no run follows one that shows the first to have been disturbed") {
  REQUIRE(runs_of(Verdict::time_limit, {took(1500ms), took(700ms)}) == 2);
  REQUIRE(runs_of(Verdict::accepted, {took(900ms), took(700ms)}) == 2);
}

TEST_CASE("three runs beyond doubt suffice on a steady machine, but not on one that wavers") {
  REQUIRE(runs_of(Verdict::time_limit, {took(1500ms)}) == 3);
  REQUIRE(runs_of(Verdict::time_limit, {took(1500ms)}, {10ms, 12ms}) == 5);
  REQUIRE_FALSE(is_near_limit(Verdict::time_limit, took(1500ms), limits));
}

TEST_CASE("a program that takes more than twice its limit is not run again") {
  REQUIRE(judge::measuring_limits(limits).cpu_time == 2s);
  REQUIRE(runs_of(Verdict::time_limit, {took(2001ms, Outcome::cpu_limit)}) == 1);
  REQUIRE_FALSE(is_near_limit(Verdict::time_limit, took(2001ms, Outcome::cpu_limit), limits));
}

TEST_CASE("a program that only waits is not run again") {
  REQUIRE(runs_of(Verdict::time_limit, {waited(4s, Outcome::wall_limit)}) == 1);
  REQUIRE_FALSE(is_near_limit(Verdict::time_limit, waited(4s, Outcome::wall_limit), limits));
  REQUIRE(runs_of(Verdict::accepted, {waited(3900ms, Outcome::exited)}) == 1);
  REQUIRE(is_near_limit(Verdict::accepted, waited(3900ms, Outcome::exited), limits));
}

TEST_CASE("a busy program that the wall clock stops gets one more try") {
  RunResult run = waited(4s, Outcome::wall_limit);
  run.cpu_time = 800ms;
  REQUIRE(runs_of(Verdict::time_limit, {run}) == 2);
  run.cpu_time = 1200ms;
  REQUIRE(runs_of(Verdict::time_limit, {run}) == 2);
  run.cpu_time = 1500ms;
  REQUIRE(runs_of(Verdict::time_limit, {run}) == 1);
}

TEST_CASE("what fails for another reason than time is not run again") {
  for (const Verdict verdict : {Verdict::wrong_answer, Verdict::runtime_error,
                                Verdict::memory_limit, Verdict::output_limit}) {
    REQUIRE(runs_of(verdict, {took(990ms)}) == 1);
    REQUIRE_FALSE(is_near_limit(verdict, took(990ms), limits));
  }
}

TEST_CASE("an end after the limit that is not the program's own is in doubt") {
  for (const Outcome outcome : {Outcome::signalled, Outcome::memory_limit, Outcome::output_limit,
                                Outcome::forbidden_syscall}) {
    REQUIRE(judge::ended_beyond(took(1001ms, outcome), limits));
    REQUIRE_FALSE(judge::ended_beyond(took(1s, outcome), limits));
  }
  REQUIRE_FALSE(judge::ended_beyond(took(1001ms), limits));
  REQUIRE_FALSE(judge::ended_beyond(took(2001ms, Outcome::cpu_limit), limits));
}

TEST_CASE("the spread is that of all runs") {
  TimedRuns timed(Verdict::time_limit, took(1020ms), limits);
  REQUIRE_FALSE(timed.spread());
  timed.add(took(1060ms), 10ms);
  timed.add(took(970ms), 11ms);
  REQUIRE(timed.spread()->runs == 3);
  REQUIRE(timed.spread()->least == 970ms);
  REQUIRE(timed.spread()->most == 1060ms);
  REQUIRE(timed.spread()->machine == Approx(1.1));
}

TEST_CASE("a calibration run takes some milliseconds and is nearly the same each time") {
  std::chrono::microseconds least = std::chrono::hours(1), most{};
  for (int i = 0; i < 5; ++i) {
    const auto time = judge::calibration_run();
    least = std::min(least, time);
    most = std::max(most, time);
  }
  REQUIRE(least > 500us);
  REQUIRE(least < 1s);
}
