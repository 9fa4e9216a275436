// Below a test that was not accepted: why, and what may help.

#pragma once

#include <string>

#include "cli/terminal/page.hpp"
#include "judge/report/report.hpp"

namespace cli {

// Of a clean report: why, in one line, where no difference says it. Empty for an accepted test.
std::string reason_line(const judge::TestResult& test);

// Of a clean report: the difference, the hint, the excerpts. `all`: nothing is left out.
void test_details(Page& page, unsigned indent, const judge::TestResult& test, bool all);

}  // namespace cli
