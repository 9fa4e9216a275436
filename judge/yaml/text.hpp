// What must hold of a file before it can be read as YAML, and how quoted text ends in it.

#pragma once

#include <cstddef>
#include <string_view>

#include "judge/yaml/findings.hpp"
#include "judge/yaml/source.hpp"

namespace judge::yaml {

// Adds and throws what makes `source` no text: too many bytes, malformed UTF-8, control characters
// other than tab and line ends.
void require_text(const Source& source, Findings& findings);

// The offset just behind the quote that closes the one at `open`; npos if none does.
std::size_t behind_quote(std::string_view text, std::size_t open);

}  // namespace judge::yaml
