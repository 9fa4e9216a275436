// Hostile programs, run to see what stops them.

#pragma once

#include <vector>

#include "judge/doctor/checkup.hpp"

namespace judge {

// Runs a spinner, a sleeper, a memory hog, a forker, a file reader and a socket opener as
// `program` (see patient.hpp), and a survivor as a tool. `layers`: those of `sandbox`. Throws
// sandbox::Cancelled.
std::vector<Trial> run_trials(int program, const std::vector<sandbox::Layer>& layers,
                              sandbox::Sandbox& sandbox);

}  // namespace judge
