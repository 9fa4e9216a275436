// Bad input, shown with the line it stands in and a caret.

#pragma once

#include <string>

#include "cli/terminal/look.hpp"
#include "judge/text/diagnostic.hpp"

namespace cli {

// error[Y012]: unknown key 'cpu_tme' in 'limits'
//   --> problems/token-bucket/problem.yaml:21:3
//    |
// 21 |   cpu_tme: 1s
//    |   ^^^^^^^ did you mean 'cpu'?
//    = allowed here: cpu, wall, memory
// Diagnostics are kept apart by an empty line. Cleans every string.
std::string diagnostics_text(const judge::InputError& error, const Look& look);

}  // namespace cli
