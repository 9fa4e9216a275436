// One line a fact, for grep and awk: no colour, no tabs, no alignment, the same on every terminal.

#pragma once

#include <string>

#include "cli/format/clean_report.hpp"
#include "cli/format/format.hpp"

namespace cli {

// Lines, in this order: "problem ID", "submission NAME", the compiler's own text, "compile …",
// "test VERDICT CPU s MEMORY MiB GROUP/NAME: REASON" for each test, "group VERDICT PASSED/TOTAL
// SCORE/POINTS NAME", "growth FIT work GROUP: WORDS" (and heap) where it was measured, and "verdict
// VERDICT SCORE/MAX run ID". A test or group that was not run has the verdict "-".
std::string plain(const CleanReport& report, Detail detail);

}  // namespace cli
