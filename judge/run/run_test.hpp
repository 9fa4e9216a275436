// One test: input, run, check, result.

#pragma once

#include <cstdint>
#include <optional>

#include "judge/data/test_data.hpp"
#include "judge/problem/problem.hpp"
#include "judge/report/report.hpp"
#include "judge/run/reference_limit.hpp"
#include "judge/run/turns.hpp"
#include "sandbox/run.hpp"

namespace judge {

// What every test of a submission shares. What it refers to must outlive it.
struct TestBench {
  int program = -1;                           // sealed memfd
  std::optional<std::uint64_t> static_bytes;  // see elf.hpp
  const TestData& data;
  sandbox::Sandbox& sandbox;
  Turns& turns;  // of all that is run on this machine at once
  ReferenceLimits& reference_limits;
  bool reveal = false;
};

// A result that says which test it is and that it has not run.
TestResult not_run(const Group& group, const Test& test, bool reveal);

// Runs a test and judges it; where its time is near a limit, runs it again alone on the machine and
// judges the fastest run. Takes its turn, so the caller must not hold one. Safe to call from
// several threads. A fault on the way is a judge error in the result; only sandbox::Cancelled is
// thrown.
TestResult run_test(const TestBench& bench, const Group& group, const Test& test);

}  // namespace judge
