// What the program's exit code says.

#pragma once

#include "judge/report/report.hpp"

namespace cli {

enum ExitCode : int {
  exit_good = 0,
  exit_not_accepted = 1,
  exit_input_error = 2,  // the user's to mend
  exit_judge_error = 3,  // ours
  exit_nothing_ran = 4,
  exit_signal_base = 128,  // plus the signal
};

// `exit_zero` turns exit_not_accepted into exit_good, and nothing else.
int exit_code_of(const judge::Report& report, bool exit_zero);

}  // namespace cli
