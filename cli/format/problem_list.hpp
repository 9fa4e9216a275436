// What `list` prints.

#pragma once

#include <string>
#include <vector>

#include "cli/format/format.hpp"
#include "judge/problem/catalogue.hpp"

namespace cli {

// Cleans every string.
std::string render(const std::vector<judge::ProblemSummary>& problems, const View& view);

}  // namespace cli
