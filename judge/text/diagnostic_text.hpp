// Diagnostics as plain text, in the form compilers have made familiar.

#pragma once

#include <string>
#include <string_view>

#include "judge/text/diagnostic.hpp"

namespace judge {

// `text` made safe for a message and a terminal: line ends and tabs as \n and \t, any other control
// character or malformed UTF-8 as '?', cut after 60 bytes; in single quotes.
std::string quote(std::string_view text);

// Several lines, each with its end, without colour:
//   error[Y012]: unknown key 'cpu_tme' in 'limits'
//     --> problems/a/problem.yaml:21:3
//      |
//   21 |   cpu_tme: 1s
//      |   ^^^^^^^ did you mean 'cpu'?
//      = allowed here: cpu, wall
// A long source line is cut around the caret; what a terminal might obey is shown as '?'.
std::string render(const Diagnostic& diagnostic);

}  // namespace judge
