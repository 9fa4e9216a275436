// Times and sizes in words.

#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace judge {

// "2.00 s".
std::string seconds_text(std::chrono::microseconds time);
// In the largest binary unit that leaves at least 1: "64 MiB", "1.5 GiB", "100 B".
std::string bytes_text(std::uint64_t bytes);
// With this many digits behind the point: "1.98".
std::string decimal_text(double value, int digits);

}  // namespace judge
