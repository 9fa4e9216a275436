// Processes on this host.

#pragma once

#include <cstddef>
#include <string>

namespace judge {

// How many processes have `text` in their command line, other than this one.
std::size_t processes_with(const std::string& text);

}  // namespace judge
