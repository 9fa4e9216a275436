// How much memory a program needs before its first instruction.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace judge {

// The sizes in memory of all loaded segments of an x86-64 ELF executable, added up (at most
// UINT64_MAX). None if `file` is not such a file; any bytes are safe.
std::optional<std::uint64_t> static_memory_bytes(std::string_view file);

}  // namespace judge
