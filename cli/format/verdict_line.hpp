// The last line of a table: what it all comes to.

#pragma once

#include <string>
#include <vector>

#include "cli/terminal/look.hpp"
#include "judge/report/report.hpp"

namespace cli {

// A verdict's colour.
Paint paint_of(judge::Verdict verdict);

// Of a clean report: "ACCEPTED  100/100", "slowest: … 0.31 s", "largest: … 41.2 MiB", "run 3f9c2a".
std::vector<std::string> verdict_line(const judge::Report& report, const Look& look);

// Of a clean report: what went wrong on our side, or empty.
std::string judge_error_text(const judge::Report& report);

}  // namespace cli
