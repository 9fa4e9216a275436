#include "judge/yaml/quantity.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <system_error>

#include "judge/text/diagnostic_text.hpp"
#include "judge/text/words.hpp"

namespace judge::yaml {
namespace {

struct Unit {
  std::string_view name;
  double factor;
  std::array<std::string_view, 6> slips;  // what is written in its place, in lower case
};

constexpr std::array<Unit, 3> time_units{{
    {"ms", 1, {"msec", "msecs", "millis", "milliseconds", "millisecond", "ms"}},
    {"s", 1000, {"sec", "secs", "second", "seconds", "s", "s."}},
    {"m", 60'000, {"min", "mins", "minute", "minutes", "m", "min."}},
}};
constexpr std::array<Unit, 4> size_units{{
    {"B", 1, {"byte", "bytes", "b", "b.", "octets", "o"}},
    {"KiB", 1024, {"k", "kb", "ki", "kib", "kbytes", "kilobytes"}},
    {"MiB", 1024.0 * 1024, {"m", "mb", "mi", "mib", "mbytes", "megabytes"}},
    {"GiB", 1024.0 * 1024 * 1024, {"g", "gb", "gi", "gib", "gbytes", "gigabytes"}},
}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits(std::string_view text, std::size_t from) {
  while (from < text.size() && is_digit(text[from])) ++from;
  return from;
}

// Behind the [0-9]+(\.[0-9]+)? that `text` begins with; 0 if it does not.
std::size_t decimal_end(std::string_view text) {
  const std::size_t whole = digits(text, 0);
  if (whole == 0 || whole >= text.size() || text[whole] != '.') return whole;
  const std::size_t fraction = digits(text, whole + 1);
  return fraction > whole + 1 ? fraction : whole;
}

std::size_t exponent_end(std::string_view text, std::size_t from) {
  if (from == 0 || from >= text.size() || (text[from] | 0x20) != 'e') return from;
  std::size_t at = from + 1;
  if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
  const std::size_t end = digits(text, at);
  return end > at ? end : from;
}

Quantity value_of(std::string_view number) {
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  const bool read = error == std::errc() && end == number.data() + number.size();
  if (!read || !std::isfinite(value)) return {0, "is out of range", ""};
  return {value, "", ""};
}

bool is_negative(std::string_view text) {
  return text.size() > 1 && text[0] == '-' && (is_digit(text[1]) || text[1] == '.');
}

std::string_view without_spaces(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" _");
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

// "write 2s", if it can be told what was meant.
std::string better(std::string_view number, std::string_view written, std::span<const Unit> units,
                   std::string_view otherwise) {
  const std::string slip = lower_case(without_spaces(written));
  for (const Unit& unit : units)
    if (!number.empty() &&
        std::find(unit.slips.begin(), unit.slips.end(), slip) != unit.slips.end())
      return "write " + std::string(number) + std::string(unit.name);
  return std::string(otherwise);
}

// A number that lacks only its unit.
bool is_bare(std::string_view text) {
  return !text.empty() && text.size() < 12 && digits(text, 0) == text.size();
}

bool is_zero(std::string_view text) { return text.find_first_not_of('0') == text.npos; }

Quantity read_with_unit(std::string_view text, std::span<const Unit> units, std::string_view what,
                        std::string_view otherwise) {
  if (is_negative(text)) return {0, "must not be negative", ""};
  if (is_bare(text)) return {0, "must be more than zero", std::string(otherwise)};
  const std::string_view number = text.substr(0, decimal_end(text));
  const std::string_view name = text.substr(number.size());
  const auto unit = std::find_if(units.begin(), units.end(),
                                 [&](const Unit& known) { return known.name == name; });
  if (number.empty() || unit == units.end())
    return {0, "must be " + std::string(what) + ", not " + quote(text),
            better(number, name, units, otherwise)};
  Quantity quantity = value_of(number);
  quantity.value = std::round(quantity.value * unit->factor);
  if (quantity.problem.empty() && quantity.value == 0)
    return {0, "must be more than zero", std::string(otherwise)};
  return quantity;
}

std::string shortest(double value, std::span<const Unit> units) {
  const auto fits = [&](const Unit& unit) { return std::fmod(value, unit.factor) == 0; };
  const auto unit = std::find_if(units.rbegin(), units.rend(), fits);
  const Unit& chosen = unit == units.rend() ? units.front() : *unit;
  return number_text(value / chosen.factor) + std::string(chosen.name);
}

}  // namespace

Quantity read_number(std::string_view text) {
  if (is_negative(text)) return {0, "must not be negative", ""};
  const std::size_t end = exponent_end(text, decimal_end(text));
  if (end == 0 || end != text.size())
    return {0, "must be a number, not " + quote(text), "write it like 30, 0.5 or 1e-6"};
  return value_of(text);
}

Quantity read_integer(std::string_view text) {
  if (is_negative(text)) return {0, "must not be negative", ""};
  if (text.empty() || digits(text, 0) != text.size())
    return {0, "must be a whole number, not " + quote(text), ""};
  Quantity quantity = value_of(text);
  if (quantity.value >= 9007199254740992.0) return {0, "is out of range", ""};
  return quantity;
}

Quantity read_duration(std::string_view text) {
  if (const std::string n(text); is_bare(text) && !is_zero(text))
    return {
        0, "needs a unit",
        text.size() < 3 ? "write " + n + "s or " + n + "000ms" : "write " + n + "ms or " + n + "s"};
  return read_with_unit(text, time_units, "a time",
                        "write a number and ms, s or m: 200ms, 2s, 1.5m");
}

Quantity read_size(std::string_view text) {
  if (const std::string n(text); is_bare(text) && !is_zero(text))
    return {0, "needs a unit", "write " + n + "MiB or " + n + "KiB"};
  return read_with_unit(text, size_units, "a size", "write a number and B, KiB, MiB or GiB: 64MiB");
}

std::string duration_text(double milliseconds) { return shortest(milliseconds, time_units); }

std::string size_text(double bytes) { return shortest(bytes, size_units); }

std::string number_text(double value) {
  std::array<char, 32> text{};
  const auto format =
      std::abs(value) < 1e15 ? std::chars_format::fixed : std::chars_format::general;
  const auto result = std::to_chars(text.data(), text.data() + text.size(), value, format);
  return {text.data(), result.ptr};
}

}  // namespace judge::yaml
