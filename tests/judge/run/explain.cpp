#include "judge/run/explain.hpp"

#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"

using judge::explain;
using judge::Explanation;
using judge::Verdict;
using judge_tests::ended;
using judge_tests::exited;
using judge_tests::signalled;
using sandbox::Outcome;
using namespace std::chrono_literals;

namespace {

const sandbox::Limits limits{.cpu_time = 2s, .wall_time = 7s, .memory_bytes = 64 << 20};

Explanation bad(const sandbox::RunResult& run, const std::string& err = {}, bool reveal = true) {
  const auto found = explain(run, limits, err, reveal);
  REQUIRE(found);
  return *found;
}

const std::string out_of_range =
    "terminate called after throwing an instance of 'std::out_of_range'\n  what():  secret\n";

}  // namespace

TEST_CASE("a run that ended well is left to the checker") {
  REQUIRE_FALSE(explain(exited(0), limits, out_of_range, true));
}

TEST_CASE("too much CPU time is a time limit, even if the program just made it to its end") {
  REQUIRE(bad(ended(Outcome::cpu_limit)).verdict == Verdict::time_limit);
  REQUIRE(bad(ended(Outcome::cpu_limit)).reason.text == "> 2.00 s cpu");
  auto run = exited(0);
  run.cpu_time = 2s;
  REQUIRE_FALSE(explain(run, limits, "", true));
  run.cpu_time = 2s + 1us;
  REQUIRE(bad(run).verdict == Verdict::time_limit);
  REQUIRE(bad(run).reason.kind == "time");
}

TEST_CASE("a program that waits is called idle") {
  auto run = ended(Outcome::wall_limit);
  run.cpu_time = 10ms;
  run.wall_time = 3s;
  REQUIRE(bad(run).verdict == Verdict::time_limit);
  REQUIRE(bad(run).reason.kind == "idle");
  REQUIRE(bad(run).reason.text == "idle: used 0.01 s of CPU in 3.00 s; is it waiting for input?");
  run.cpu_time = 1s;
  REQUIRE(bad(run).reason.kind == "time");
  REQUIRE(bad(run).reason.text == "> 7.00 s wall (used 1.00 s of CPU in 3.00 s)");
}

TEST_CASE("the memory limit says how much was used if that tells anything") {
  auto run = ended(Outcome::memory_limit);
  run.peak_memory_bytes = 64 << 20;
  REQUIRE(bad(run).verdict == Verdict::memory_limit);
  REQUIRE(bad(run).reason.kind == "memory");
  REQUIRE(bad(run).reason.text == "64 MiB of 64 MiB");
  run.peak_memory_bytes = 1 << 20;
  REQUIRE(bad(run).reason.text == "needs more than the limit of 64 MiB");
}

TEST_CASE("a refused allocation is a memory limit only if the program failed for it") {
  auto run = signalled(6);
  run.allocation_failed = true;
  REQUIRE(bad(run, out_of_range).verdict == Verdict::memory_limit);
  REQUIRE(bad(run).reason.kind == "allocation");
  REQUIRE(bad(run).reason.text == "asked for more than the limit of 64 MiB");
  run = exited(1);
  run.allocation_failed = true;
  REQUIRE(bad(run).verdict == Verdict::memory_limit);
  run.exit_code = 0;
  REQUIRE_FALSE(explain(run, limits, "", true));
}

TEST_CASE("too much output is an output limit") {
  REQUIRE(bad(ended(Outcome::output_limit)).verdict == Verdict::output_limit);
  REQUIRE(bad(ended(Outcome::output_limit)).reason.text == "wrote more than 64 MiB");
}

TEST_CASE("a blocked system call is named, with the arguments that tell something") {
  auto run = ended(Outcome::forbidden_syscall);
  REQUIRE(bad(run).verdict == Verdict::runtime_error);
  REQUIRE(bad(run).reason.kind == "forbidden_syscall");
  REQUIRE(bad(run).reason.text == "blocked system call");
  run.syscall = 1000;
  REQUIRE(bad(run).reason.text == "blocked system call number 1000");
  run.syscall_name = "socket";
  run.syscall_args = {2, 1, 0, 99, 99, 99};
  REQUIRE(bad(run).reason.text == "blocked system call socket(2), arguments 2, 1, 0");
  REQUIRE(bad(run, "", false).reason.text == "blocked system call");
  run.syscall_name = "openat";
  REQUIRE(bad(run).reason.text == "blocked system call openat(2)");
}

TEST_CASE("a crash names its signal") {
  REQUIRE(bad(signalled(11)).verdict == Verdict::runtime_error);
  REQUIRE(bad(signalled(11)).reason.kind == "signal");
  REQUIRE(bad(signalled(11), out_of_range).reason.text == "SIGSEGV (11): segmentation fault");
  REQUIRE(bad(signalled(6)).reason.text == "SIGABRT (6): aborted");
  REQUIRE(bad(signalled(6), "free(): invalid pointer\n").reason.text ==
          "SIGABRT (6): free(): invalid pointer");
}

TEST_CASE("a non-zero exit code is a runtime error, whatever stderr says") {
  REQUIRE(bad(exited(3), out_of_range).reason.text == "exit code 3");
  REQUIRE(bad(exited(3)).reason.kind == "exit_code");
  REQUIRE(bad(exited(3)).verdict == Verdict::runtime_error);
}

TEST_CASE("an uncaught exception is told with what()") {
  REQUIRE(bad(signalled(6), out_of_range).reason.kind == "exception");
  REQUIRE(bad(signalled(6), out_of_range).reason.text ==
          "uncaught exception std::out_of_range: secret");
}

TEST_CASE("of a hidden test, stderr tells no more than a standard exception's type") {
  REQUIRE(bad(signalled(6), out_of_range, false).reason.text ==
          "uncaught exception std::out_of_range");
  for (const std::string err :
       {"terminate called after throwing an instance of 'std::secret'\n", "free(): secret\n",
        "p: a.cpp:1: f: Assertion `secret' failed.\n"}) {
    const auto found = bad(signalled(6), err, false);
    REQUIRE(found.reason.text == "SIGABRT (6): aborted");
    REQUIRE(found.reason.kind == "signal");
  }
}

TEST_CASE("a verdict never comes from stderr") {
  auto run = signalled(6);
  REQUIRE(bad(run, "terminate called after throwing an instance of 'std::bad_alloc'\n").verdict ==
          Verdict::runtime_error);
}

TEST_CASE("of a hidden test, no exit code and no signal of the program's choice is told") {
  REQUIRE(bad(exited(93)).reason.text == "exit code 93");
  REQUIRE(bad(exited(93), "", false).reason.text == "an exit code other than 0");
  REQUIRE(bad(signalled(10), "", false).reason.text == "ended by a signal");
  REQUIRE(bad(signalled(11), "", false).reason.text == "SIGSEGV (11): segmentation fault");
}
