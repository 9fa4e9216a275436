// The parser's complaints in plain words.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/yaml/codes.hpp"
#include "judge/yaml/source.hpp"

namespace judge::yaml {

struct SyntaxError {
  Mark mark;
  std::string message, label;
  std::vector<std::string> notes{};
  std::string_view code = code::syntax;
};

constexpr std::string_view alias_refused =
    "'&' and '*' start anchors and aliases, which are not read here";
constexpr std::string_view tag_refused = "'!' starts a tag, which is not read here";

// Translates what yaml-cpp said at `mark`. `open` is where the innermost '[' or '{' that is still
// open stands; line 0 if there is none.
SyntaxError explain(std::string_view said, const Mark& mark, const Mark& open,
                    const Source& source);

}  // namespace judge::yaml
