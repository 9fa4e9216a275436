// How text for one stream looks: colour, character set, width.

#pragma once

#include <string>
#include <string_view>

#include "cli/format/clean.hpp"

namespace cli {

enum class Paint { bold, dim, italic, red, green, yellow, magenta, cyan };

struct Look {
  bool colour = false;
  Charset charset = Charset::ascii;
  unsigned width = 80;  // columns

  bool operator==(const Look&) const = default;
};

// `text` in a colour sequence of its own if `look` has colours. No sequence spans a line break.
std::string paint(const Look& look, Paint paint, std::string_view text);

// "…" or "...".
std::string_view ellipsis(const Look& look);
// Between parts of a line: " · " or " - ".
std::string_view separator(const Look& look);
// Between two figures: "–" or "-".
std::string_view range_dash(const Look& look);
// A sentence's dash: " — " or " - ".
std::string_view dash(const Look& look);

}  // namespace cli
