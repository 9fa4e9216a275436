// What a run under sanitizers has found.

#pragma once

#include <string>

#include "cli/terminal/page.hpp"
#include "judge/report/report.hpp"

namespace cli {

// Of a clean report, in one line: "stack-overflow at solution.cpp:12 in f(int): the stack …".
std::string defect_text(const judge::Defect& defect);

// The same in several lines, with the frames in the submission's own code.
void defect_lines(Page& page, unsigned indent, const judge::Defect& defect);

}  // namespace cli
