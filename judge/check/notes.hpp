// Plain words for differences that are hard to see.

#pragma once

#include <string>
#include <vector>

#include "judge/check/difference.hpp"

namespace judge {

using Notes = std::vector<std::string>;

// Names the characters at both spots that are not plain printable ASCII: "NUL byte", "character
// U+00A0 (no-break space)", "invalid UTF-8 (byte 0xff) expected". White space is left to
// note_white_space.
void note_characters(const Spot& expected, const Spot& got, Notes& notes);

// "differs only in upper/lower case"
void note_case(std::string_view expected, std::string_view got, Notes& notes);

// Names white space at both spots: "trailing space", "tabs where spaces are expected", …
void note_white_space(const Spot& expected, const Spot& got, Notes& notes);

// All of the above, for two lines that part at these spots.
void note_line(const Spot& expected, const Spot& got, Notes& notes);

// "output ends early: 2 more lines expected"
std::string ends_early(std::uint64_t count, std::string_view noun);
// "2 more lines than expected"
std::string more_than_expected(std::uint64_t count, std::string_view noun);

}  // namespace judge
