#include "judge/text/figures.hpp"

#include <array>
#include <cstdio>

namespace judge {

std::string seconds_text(std::chrono::microseconds time) {
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), "%.2f s", std::chrono::duration<double>(time).count());
  return text.data();
}

std::string bytes_text(std::uint64_t bytes) {
  constexpr std::array units{"B", "KiB", "MiB", "GiB"};
  double value = static_cast<double>(bytes);
  std::size_t unit = 0;
  for (; value >= 1024 && unit + 1 < units.size(); ++unit) value /= 1024;
  std::array<char, 48> number{};
  std::snprintf(number.data(), number.size(), "%.1f", value);
  std::string text = number.data();
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text + ' ' + units.at(unit);
}

std::string decimal_text(double value, int digits) {
  std::array<char, 352> text{};  // the largest double has 309 digits
  std::snprintf(text.data(), text.size(), "%.*f", digits, value);
  return text.data();
}

}  // namespace judge
