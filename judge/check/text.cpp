#include "judge/check/text.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "judge/check/utf8.hpp"

namespace judge {
namespace {

std::uint64_t load_word(const char* p) {
  std::uint64_t word = 0;
  std::memcpy(&word, p, sizeof word);
  return word;
}

std::size_t first_mismatch(const char* a, const char* b, std::size_t size) {
  static_assert(std::endian::native == std::endian::little);
  std::size_t i = 0;
  for (; i + 8 <= size; i += 8) {
    const std::uint64_t parted = load_word(a + i) ^ load_word(b + i);
    if (parted != 0) return i + static_cast<std::size_t>(std::countr_zero(parted)) / 8;
  }
  while (i < size && a[i] == b[i]) ++i;
  return i;
}

}  // namespace

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return to_lower(x) == to_lower(y); });
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  constexpr std::size_t block = 1U << 14U;
  const std::size_t size = std::min(a.size(), b.size());
  std::size_t done = 0;
  // The first word settles most short calls without one to memcmp.
  if (size >= 8 && load_word(a.data()) != load_word(b.data()))
    return first_mismatch(a.data(), b.data(), 8);
  while (done + block <= size && std::memcmp(a.data() + done, b.data() + done, block) == 0)
    done += block;
  return done + first_mismatch(a.data() + done, b.data() + done, std::min(block, size - done));
}

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
    line.remove_suffix(1);
  return line;
}

bool is_blank(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
}

std::size_t line_start(std::string_view text, std::size_t offset) {
  const void* newline = offset == 0 ? nullptr : ::memrchr(text.data(), '\n', offset);
  if (newline == nullptr) return 0;
  return static_cast<std::size_t>(static_cast<const char*>(newline) - text.data()) + 1;
}

std::string_view line_from(std::string_view text, std::size_t offset) {
  const std::string_view rest = text.substr(offset);
  return rest.substr(0, rest.find('\n'));
}

std::size_t next_line(std::string_view text, std::size_t offset) {
  const std::size_t newline = text.find('\n', offset);
  return newline == std::string_view::npos ? text.size() : newline + 1;
}

std::uint64_t count_newlines(std::string_view text) {
  return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

std::uint64_t count_lines(std::string_view text) {
  return count_newlines(text) + (!text.empty() && text.back() != '\n' ? 1 : 0);
}

std::uint64_t count_lines_before_final_blanks(std::string_view text) {
  while (!text.empty() && is_blank(text.substr(text.size() - 1))) text.remove_suffix(1);
  return count_lines(text);
}

bool inside_character(std::string_view text, std::size_t offset) {
  for (std::size_t back = 1; back <= 3 && back <= offset; ++back)
    if (decode_utf8(text.substr(offset - back)).size > back) return true;
  return false;
}

std::string count_of(std::uint64_t n, std::string_view noun) {
  return std::to_string(n) + ' ' + std::string(noun) + (n == 1 ? "" : "s");
}

}  // namespace judge
