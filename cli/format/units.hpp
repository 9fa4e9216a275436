// Figures as people read them.

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace cli {

// A measured time: "5.2 ms", "41 ms", "0.31 s", "12.00 s".
std::string time_text(std::chrono::microseconds time);
// A measured size: "41.2 MiB".
std::string size_text(std::uint64_t bytes);

// A limit, as short as it can be said exactly: "2 s", "1500 ms"; "64 MiB", "100 KiB", "7 bytes".
std::string limit_text(std::chrono::milliseconds limit);
std::string limit_text(std::uint64_t bytes);

// "62 % of 2 s" from one half of the limit on, else empty.
std::string share_text(std::chrono::microseconds time, std::chrono::milliseconds limit);
std::string share_text(std::uint64_t bytes, std::uint64_t limit);

// A score: "100", "33.33".
std::string number_text(double value);
// A number with `decimals` digits after the point, whatever the locale.
std::string fixed_text(double value, int decimals);

// "1 error", "2 errors".
std::string count_text(std::uint64_t count, std::string_view noun);

}  // namespace cli
