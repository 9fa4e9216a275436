// Well-formed UTF-8, byte by byte.

#pragma once

#include <cstddef>
#include <string_view>

namespace judge {

// The length of the UTF-8 sequence `text` begins with; 0 if it is malformed (overlong forms,
// surrogates and cut sequences included) or `text` is empty.
std::size_t utf8_sequence(std::string_view text);

// Whether that sequence is a control character (C0, DEL, C1), which a terminal might obey.
bool is_control(std::string_view text);

}  // namespace judge
