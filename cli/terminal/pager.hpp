// Long texts on a terminal go through a pager.

#pragma once

#include <string>

namespace cli {

// Shows `text` through `pager` (a shell command, "less -FR"), waits until the user leaves it, and
// returns whether it could be started. Leaving early is no error.
bool show_in_pager(const std::string& pager, const std::string& text);

}  // namespace cli
