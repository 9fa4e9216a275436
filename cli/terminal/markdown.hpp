// Markdown (CommonMark) on a terminal.

#pragma once

#include <string>
#include <string_view>

#include "cli/terminal/look.hpp"

namespace cli {

// Wrapped to the width, at most 80 columns. Without colour, emphasis and code keep their marks. A
// paragraph whose lines begin with '|' is a table: its lines are left as they are. Cleans
// everything, character references included.
std::string markdown(std::string_view text, const Look& look);

}  // namespace cli
