#include "cli/format/units.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace cli {
namespace {

constexpr std::uint64_t kib = 1024;
constexpr std::uint64_t mib = kib * kib;

std::string percentage(double share, const std::string& limit) {
  if (!(share >= 0.5) || !std::isfinite(share)) return {};
  return fixed_text(std::floor(share * 100), 0) + " % of " + limit;
}

}  // namespace

std::string fixed_text(double value, int decimals) {
  std::array<char, 400> text{};  // the largest double has 309 digits
  const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value,
                                          std::chars_format::fixed, decimals);
  return error == std::errc{} ? std::string(text.data(), end) : "?";
}

std::string time_text(std::chrono::microseconds time) {
  const auto us = static_cast<double>(time.count());
  if (us < 9'950) return fixed_text(us / 1e3, 1) + " ms";
  if (us < 99'500) return fixed_text(us / 1e3, 0) + " ms";
  return fixed_text(us / 1e6, 2) + " s";
}

std::string size_text(std::uint64_t bytes) {
  return fixed_text(static_cast<double>(bytes) / static_cast<double>(mib), 1) + " MiB";
}

std::string limit_text(std::chrono::milliseconds limit) {
  if (limit.count() % 1000 == 0) return std::to_string(limit.count() / 1000) + " s";
  return std::to_string(limit.count()) + " ms";
}

std::string limit_text(std::uint64_t bytes) {
  if (bytes % mib == 0) return std::to_string(bytes / mib) + " MiB";
  if (bytes % kib == 0) return std::to_string(bytes / kib) + " KiB";
  return std::to_string(bytes) + " bytes";
}

std::string share_text(std::chrono::microseconds time, std::chrono::milliseconds limit) {
  const std::chrono::duration<double> used = time, allowed = limit;
  return percentage(used / allowed, limit_text(limit));
}

std::string share_text(std::uint64_t bytes, std::uint64_t limit) {
  return percentage(static_cast<double>(bytes) / static_cast<double>(limit), limit_text(limit));
}

std::string number_text(double value) {
  std::string text = fixed_text(value, 2);
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string count_text(std::uint64_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

}  // namespace cli
