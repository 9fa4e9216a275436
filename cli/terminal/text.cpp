#include "cli/terminal/text.hpp"

#include <algorithm>
#include <array>

namespace cli {
namespace {

struct Range {
  char32_t first, last;
};

// Combining marks that real names and statements use, and variation selectors.
constexpr std::array zero_width{
    Range{0x0300, 0x036f}, Range{0x0483, 0x0489}, Range{0x0591, 0x05bd}, Range{0x0610, 0x061a},
    Range{0x064b, 0x065f}, Range{0x093a, 0x093a}, Range{0x0941, 0x0948}, Range{0x0e34, 0x0e3a},
    Range{0x1ab0, 0x1aff}, Range{0x1dc0, 0x1dff}, Range{0x20d0, 0x20ff}, Range{0x302a, 0x302d},
    Range{0x3099, 0x309a}, Range{0xfe00, 0xfe0f}, Range{0xfe20, 0xfe2f},
};

constexpr std::array double_width{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0x33ff},
    Range{0x3400, 0x4dbf},   Range{0x4e00, 0x9fff},   Range{0xa000, 0xa4cf},
    Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},
    Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x1f300, 0x1f64f},
    Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd},
};

template <std::size_t N>
bool within(const std::array<Range, N>& ranges, char32_t code) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [code](Range r) { return r.first <= code && code <= r.last; });
}

// How many bytes a lead byte announces, 0 if it is none.
std::size_t announced_size(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

bool is_wellformed(char32_t code, std::size_t size) {
  constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  return code >= least[size] && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}

// What the terminal treats as one step: a character, or one of our colour sequences.
struct Step {
  std::size_t size;
  unsigned columns;
};

Step first_step(std::string_view text) {
  if (text.substr(0, 2) == "\x1b[") {
    const std::size_t end = text.find('m');
    return {end == std::string_view::npos ? text.size() : end + 1, 0};
  }
  const Character character = first_character(text);
  return {character.size, columns(character.code)};
}

// Bytes of the longest start of `text` that fits into `width` columns.
std::size_t fitting(std::string_view text, unsigned width) {
  std::size_t size = 0;
  unsigned used = 0;
  while (size < text.size()) {
    const Step step = first_step(text.substr(size));
    if (used + step.columns > width) break;
    used += step.columns;
    size += step.size;
  }
  return size;
}

// Appends a word to the last line if it fits there, else to lines of its own.
void append_word(std::vector<std::string>& lines, std::string_view word, unsigned width) {
  const unsigned used = columns(lines.back());
  if (used > 0 && used + 1 + columns(word) <= width) {
    lines.back().append(" ").append(word);
    return;
  }
  if (used > 0) lines.emplace_back();
  while (columns(word) > width) {
    const std::size_t size = std::max(fitting(word, width), first_step(word).size);
    lines.back() += word.substr(0, size);
    lines.emplace_back();
    word.remove_prefix(size);
  }
  lines.back() += word;
}

}  // namespace

Character first_character(std::string_view text) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const Character invalid{byte(0), 1, false};
  const std::size_t size = announced_size(byte(0));
  if (size == 0 || size > text.size()) return invalid;
  if (size == 1) return {byte(0), 1, true};
  char32_t code = byte(0) & (0x7fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return invalid;
    code = code << 6 | (byte(i) & 0x3f);
  }
  if (!is_wellformed(code, size)) return invalid;
  return {code, size, true};
}

unsigned columns(char32_t code) {
  if (code < 0x300) return 1;
  if (within(zero_width, code)) return 0;
  return within(double_width, code) ? 2 : 1;
}

unsigned columns(std::string_view text) {
  unsigned sum = 0;
  while (!text.empty()) {
    const Step step = first_step(text);
    sum += step.columns;
    text.remove_prefix(step.size);
  }
  return sum;
}

std::string pad_right(std::string_view text, unsigned width) {
  const unsigned used = columns(text);
  return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

std::string pad_left(std::string_view text, unsigned width) {
  const unsigned used = columns(text);
  return std::string(used < width ? width - used : 0, ' ') + std::string(text);
}

std::string cut(std::string_view text, unsigned width, std::string_view ellipsis) {
  if (columns(text) <= width) return std::string(text);
  const unsigned mark = columns(ellipsis);
  if (width < mark) return std::string(text.substr(0, fitting(text, width)));
  return std::string(text.substr(0, fitting(text, width - mark))) + std::string(ellipsis);
}

std::vector<std::string> wrap(std::string_view text, unsigned width) {
  std::vector<std::string> lines(1);
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    if (space > 0) append_word(lines, text.substr(0, space), std::max(width, 1u));
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return lines;
}

std::string expand_tabs(std::string_view line) {
  constexpr std::size_t stop = 4;
  std::string text;
  for (const char c : line) {
    if (c == '\t')
      text.append(stop - text.size() % stop, ' ');
    else
      text += c;
  }
  return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace cli
