// One run of a candidate's program, and what of it goes into a test's result.

#pragma once

#include <optional>

#include "judge/run/explain.hpp"
#include "judge/run/run_test.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {

// The descriptors of one run.
struct Streams {
  int input;  // at its start
  sandbox::UniqueFd output = sandbox::memory_file("stdout");
  sandbox::UniqueFd errors = sandbox::memory_file("stderr");
};

// The run as the sandbox is asked for it. stdin is `input`.
sandbox::ProgramSpec program_spec(const TestBench& bench, const sandbox::Limits& limits,
                                  const Streams& streams, int input);

sandbox::RunResult run_program(const TestBench& bench, const sandbox::Limits& limits,
                               const Streams& streams);

// Why result.run cannot be accepted; see explain().
std::optional<Explanation> explain_run(const TestResult& result, const Streams& streams);

void decide(TestResult& result, Explanation why);

// Keeps excerpts of what the candidate may see.
void keep_excerpts(const Streams& streams, TestResult& result);

}  // namespace judge
