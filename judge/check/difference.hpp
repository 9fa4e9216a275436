// Showing where two texts part: position, and excerpts that line up.

#pragma once

#include <string_view>

#include "judge/check/check.hpp"

namespace judge {

// A place in a line; `offset` is at most line.size().
struct Spot {
  std::string_view line;
  std::size_t offset = 0;
};

// `offset` is at most text.size(); right after a final newline is an empty line.
Spot spot_at(std::string_view text, std::size_t offset);

// The same, without the white space at the end of the line that does not count.
Spot trimmed_spot_at(std::string_view text, std::size_t offset);

// The excerpts and the caret: at most about 120 bytes around both spots, which come to stand one
// below the other, unless nothing is expected. No character is cut in two.
void show(const Spot& expected, const Spot& got, Difference& difference);

// At output[offset], shown as `got`, where `expected` should have been.
Difference difference_at(std::string_view output, std::size_t offset, const Spot& expected,
                         const Spot& got);

// On the line after the last of `output`, which should have been that of `expected`.
Difference difference_after_last_line(const Spot& expected, std::string_view output);

}  // namespace judge
