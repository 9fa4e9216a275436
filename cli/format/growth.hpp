// How a submission grows, for people.

#pragma once

#include <string>

#include "cli/format/format.hpp"
#include "cli/terminal/page.hpp"
#include "judge/growth/growth.hpp"

namespace cli {

// Below a group in a table: work, heap where it is of interest, what was asked, and notes.
void growth_lines(Page& page, unsigned indent, const judge::Growth& growth, Detail detail);

// "growth more n^2 scale: about n^1.98 …; more than asked, O(n log n)": two lines at most, for work
// and, if something is asked of it, the heap.
std::string plain_growth(const judge::Growth& growth);

}  // namespace cli
