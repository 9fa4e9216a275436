// The first difference between an output and what was expected, with a caret.

#pragma once

#include <string>

#include "cli/terminal/page.hpp"
#include "judge/check/check.hpp"

namespace cli {

// "line 1 of 2, column 2", "line 3, column 1; the output has 2 lines", "at /items/3/total", or
// empty if it has no place.
std::string place_text(const judge::Difference& difference);

// Of a clean report: the place, both excerpts around the caret, and the notes.
void difference_lines(Page& page, unsigned indent, const judge::Difference& difference);

}  // namespace cli
