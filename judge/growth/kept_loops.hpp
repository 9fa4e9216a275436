// Whether the optimiser has kept the loops that the counters saw.
//
// Counters are put in before the optimiser replaces a loop by a formula, or are what keeps it from
// doing so: such a loop is counted as if it ran. The program without counters then takes less time
// than any machine needs for that much work.

#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "judge/growth/estimate.hpp"
#include "judge/growth/sweep.hpp"

namespace judge {

// The CPU time of one run of the program without counters, on the input of the first seed; empty
// if it failed.
using PlainRun = std::function<std::optional<std::chrono::microseconds>(std::uint64_t n)>;

// Whether what `found` claims has to be borne out by time: more than linear work where the input
// grows, and more than logarithmic where n is a value in it.
bool needs_kept_loops(const Estimate& found, const Sweep& swept);

// Of a claim that has: empty if the time bears it out, else why it does not.
// May run both programs on larger sizes than the sweep, up to range.to.
std::string doubt_of_loops(const Estimate& found, const Sweep& swept, const SweepRange& range,
                           const CountedRun& counted, const PlainRun& plain);

// Whether the input grows with n: if not, n is a value in it.
bool input_grows(const Sweep& swept);

}  // namespace judge
