// The C source that counts a program's work; see counters.c.

#pragma once

#include <string_view>

namespace judge {

extern const std::string_view counters_source;

}  // namespace judge
