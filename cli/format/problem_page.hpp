// What `show` prints.

#pragma once

#include <string>

#include "cli/format/format.hpp"
#include "judge/problem/problem.hpp"

namespace cli {

// Statement, metadata, limits, groups and visible samples. Cleans every string. "plain" is the
// table without colour.
std::string render(const judge::Problem& problem, const View& view);

}  // namespace cli
