#include "judge/check/json_number.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>

namespace judge::json {
namespace {

// digits × 10^exponent, without zeros at either end of the digits; no digits: zero.
struct Decimal {
  bool negative = false;
  std::string digits;
  std::int64_t exponent = 0;

  bool operator==(const Decimal&) const = default;
};

// Exponents that do not fit are far beyond those of doubles: all of them may count as one.
std::int64_t exponent_of(std::string_view text) {
  if (text.empty()) return 0;
  const bool negative = text.front() == '-';
  if (negative || text.front() == '+') text.remove_prefix(1);
  std::int64_t value = 0;
  constexpr std::int64_t largest = std::int64_t{1} << 40;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
  if (parsed.ec != std::errc{}) value = largest;
  return negative ? -std::min(value, largest) : std::min(value, largest);
}

Decimal decimal_of(std::string_view text) {
  Decimal decimal;
  decimal.negative = text.front() == '-';
  if (decimal.negative) text.remove_prefix(1);
  const std::size_t e = std::min(text.find_first_of("eE"), text.size());
  const std::string_view mantissa = text.substr(0, e);
  const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
  decimal.digits = mantissa;
  if (point < mantissa.size()) decimal.digits.erase(point, 1);
  decimal.exponent = exponent_of(text.substr(std::min(e + 1, text.size()))) -
                     static_cast<std::int64_t>(decimal.digits.size() - point);
  const std::size_t last = decimal.digits.find_last_not_of('0');
  if (last == std::string::npos) return {};
  decimal.exponent += static_cast<std::int64_t>(decimal.digits.size() - last - 1);
  decimal.digits.erase(last + 1);
  decimal.digits.erase(0, decimal.digits.find_first_not_of('0'));
  return decimal;
}

}  // namespace

bool equal(const Number& expected, const Number& got, const Tolerance& tolerance) {
  if (expected.text == got.text) return true;
  const bool integers[] = {expected.is_integer(), got.is_integer()};
  if (integers[0] && integers[1]) return false;
  if (decimal_of(expected.text) == decimal_of(got.text)) return true;
  const auto wanted = finite_number(expected.text), other = finite_number(got.text);
  if (!wanted || !other) return false;
  if (tolerance.given()) return tolerance.accepts(*wanted, *other);
  return !integers[0] && !integers[1] && *wanted == *other;
}

double value_of(const Number& number) {
  const auto value = finite_number(number.text);
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (value) return *value;
  return number.text.front() == '-' ? -infinity : infinity;
}

}  // namespace judge::json
