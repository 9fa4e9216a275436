// What a report says about times that came near a limit.

#pragma once

#include <string>
#include <string_view>

#include "judge/report/report.hpp"

namespace cli {

// "0.97–1.06 s over 5 runs, limit 1 s", with `to` between the times; what the machine's own speed
// did is added where it is worth a word. Empty for a test that was run once and is not near a
// limit.
std::string timing_text(const judge::TestResult& test, std::string_view to);

// "near the limit" or, where only the runs are of interest, "runs".
std::string_view timing_label(const judge::TestResult& test);

// "0.84 s: 4 x the reference solution's 0.21 s". Empty for a limit that the author wrote.
std::string limit_origin_text(const judge::TestResult& test);

}  // namespace cli
