// Numbers and quantities as people write them in YAML.

#pragma once

#include <string>
#include <string_view>

namespace judge::yaml {

// A value, or why there is none.
struct Quantity {
  double value = 0;
  std::string problem;  // empty: none; else follows the key's name: "needs a unit"
  std::string label;    // what would be right: "write 2s or 2000ms"
};

// "30", "0.5", "1e-6": decimal, not negative, finite.
Quantity read_number(std::string_view text);
// A whole number below 2^53, so that a double holds it exactly.
Quantity read_integer(std::string_view text);
// "200ms", "2s", "1.5m", in milliseconds.
Quantity read_duration(std::string_view text);
// "512B", "64KiB", "1.5GiB", in bytes.
Quantity read_size(std::string_view text);

// The shortest exact text: "90s", "2m"; "64MiB", "1000B".
std::string duration_text(double milliseconds);
std::string size_text(double bytes);
// "0.5", "10000"
std::string number_text(double value);

}  // namespace judge::yaml
