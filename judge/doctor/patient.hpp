// The hostile programs that a check-up runs, as one source: the first argument says which.

#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "judge/compile/submission.hpp"
#include "sandbox/run.hpp"

namespace judge {

// Its arguments:
//   spin | sleep | take_memory | fork | connect     each without end, or until it is stopped
//   read FILE...   writes what it can read of them to stdout; exits with 0, or the errno of the
//                  first that it could not open
//   work           the same work each time, some ten milliseconds of it
//   nothing
Submission patient_source();

struct PatientRun {
  sandbox::RunResult result;
  std::string out;
};

// Runs it without any input. Throws what the sandbox throws.
PatientRun run_patient(int program, const std::vector<std::string>& arguments,
                       const sandbox::Limits& limits, sandbox::Sandbox& sandbox);

}  // namespace judge
