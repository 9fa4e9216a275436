// The parser's complaints in plain words.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/yaml/source.hpp"

namespace judge::yaml {

struct SyntaxError {
  Mark mark;
  std::string message, label;
  std::vector<std::string> notes;
};

// Translates what yaml-cpp said at `mark`. `open` is where the innermost '[' or '{' that is still
// open stands; line 0 if there is none.
SyntaxError explain(std::string_view said, const Mark& mark, const Mark& open,
                    const Source& source);

}  // namespace judge::yaml
