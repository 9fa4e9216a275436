#include "judge/check/number.hpp"

#include <charconv>
#include <clocale>
#include <cmath>
#include <cstdio>

namespace judge {
namespace {

// scanf reads numbers in the locale of the thread; outputs are written in the C locale.
class InCLocale {
 public:
  InCLocale() : before_(::uselocale(c_locale())) {}
  ~InCLocale() { ::uselocale(before_); }
  InCLocale(const InCLocale&) = delete;
  InCLocale& operator=(const InCLocale&) = delete;

 private:
  static locale_t c_locale() {
    static const locale_t locale = ::newlocale(LC_ALL_MASK, "C", nullptr);
    return locale;
  }
  locale_t before_;
};

// The slow way, and the authority: the very scanf of the validator.
std::optional<double> scan_number(std::string_view token) {
  if (token.find('\0') != std::string_view::npos) return std::nullopt;
  const std::string terminated(token);
  const InCLocale locale;
  double value = 0;
  char rest = 0;
  if (std::sscanf(terminated.c_str(), "%lf%c", &value, &rest) != 1) return std::nullopt;
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// "1.2e-05" as a person would write it: "1.2e-5".
std::string without_exponent_padding(std::string text) {
  const std::size_t e = text.find('e');
  if (e == std::string::npos) return text;
  std::size_t digits = e + 1;
  if (text[digits] == '-') ++digits;
  if (text[digits] == '+') text.erase(digits, 1);
  while (digits + 1 < text.size() && text[digits] == '0') text.erase(digits, 1);
  return text;
}

std::string shortest(double value) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value).ptr;
  return without_exponent_padding(std::string(text, end));
}

std::string rounded(double value) {
  char text[32];
  const auto end =
      std::to_chars(text, text + sizeof text, value, std::chars_format::general, 2).ptr;
  return without_exponent_padding(std::string(text, end));
}

// Two digits do, unless they make a difference over `limit` look like `limit`.
std::string difference_text(double difference, double limit) {
  const std::string text = rounded(difference);
  return text == rounded(limit) ? shortest(difference) : text;
}

}  // namespace

std::optional<double> finite_number(std::string_view token) {
  // Spares words, and "inf" and "nan", the way through scanf.
  constexpr std::string_view starts = "0123456789.+-";
  if (token.empty() || starts.find(token.front()) == std::string_view::npos) return std::nullopt;
  double value = 0;
  const char* const end = token.data() + token.size();
  const auto parsed = std::from_chars(token.data(), end, value);
  if (parsed.ec == std::errc{} && parsed.ptr == end)
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
  return scan_number(token);
}

bool Tolerance::accepts(double expected, double got) const {
  const double difference = std::fabs(expected - got);
  return difference <= absolute || difference <= relative * std::fabs(expected);
}

Tolerance tolerance_of(const Checker& checker) {
  return {checker.float_abs.value_or(-1), checker.float_rel.value_or(-1)};
}

std::string numbers_differ(double expected, double got, const Tolerance& tolerance) {
  const double difference = std::fabs(expected - got);
  const double relative = difference / std::fabs(expected);
  std::string text = "numbers differ by " + difference_text(difference, tolerance.absolute);
  if (tolerance.relative >= 0 && std::isfinite(relative))
    text += ", relatively " + difference_text(relative, tolerance.relative);
  text += " (";
  if (tolerance.absolute >= 0) text += "tolerance " + shortest(tolerance.absolute);
  if (tolerance.absolute >= 0 && tolerance.relative >= 0) text += ", ";
  if (tolerance.relative >= 0) text += "relative tolerance " + shortest(tolerance.relative);
  return text + ")";
}

}  // namespace judge
