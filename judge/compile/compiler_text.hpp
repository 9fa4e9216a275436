// What can be read from a compiler's words. It only ever explains: whether a program compiled is
// decided by the compiler's exit status.

#pragma once

#include <string_view>

namespace judge {

struct DiagnosticCount {
  unsigned errors = 0, warnings = 0;
};

// Counts the lines "file:line:column: error: …" (or "fatal error", "warning").
DiagnosticCount count_diagnostics(std::string_view text);

// Whether the driver says that a part of the compiler ran out of something, was killed, or gave up.
bool says_out_of_memory(std::string_view text);
bool says_out_of_space(std::string_view text);
bool says_killed(std::string_view text);
bool says_crashed(std::string_view text);
bool says_link_failed(std::string_view text);

}  // namespace judge
