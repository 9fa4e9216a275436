#include "cli/format/clean.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "cli/terminal/text.hpp"

namespace cli {
namespace {

struct Range {
  char32_t first, last;
};

// Characters that print nothing, reorder what is around them, or break a line.
constexpr std::array invisible{
    Range{0x00ad, 0x00ad},    // soft hyphen
    Range{0x034f, 0x034f},    // combining grapheme joiner
    Range{0x061c, 0x061c},    // Arabic letter mark
    Range{0x115f, 0x1160},    // Hangul fillers
    Range{0x17b4, 0x17b5},    // Khmer inherent vowels
    Range{0x180b, 0x180f},    // Mongolian selectors
    Range{0x200b, 0x200f},    // zero-width space and joiners, left-to-right and right-to-left marks
    Range{0x2028, 0x202e},    // line and paragraph separators, bidi embeddings and overrides
    Range{0x2060, 0x206f},    // word joiner, bidi isolates, deprecated controls
    Range{0x3164, 0x3164},    // Hangul filler
    Range{0xfeff, 0xfeff},    // byte order mark
    Range{0xffa0, 0xffa0},    // half-width Hangul filler
    Range{0xfff0, 0xfffb},    // interlinear annotation
    Range{0xe0000, 0xe0fff},  // tags and further selectors
};

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7f && code <= 0x9f); }

bool is_invisible(char32_t code) {
  return std::any_of(invisible.begin(), invisible.end(),
                     [code](Range r) { return r.first <= code && code <= r.last; });
}

std::string numbered(const char* form, unsigned value) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), form, value);
  return text.data();
}

std::string escaped(const Character& character) {
  switch (character.code) {
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  const auto code = static_cast<unsigned>(character.code);
  if (!character.valid || code < 0x80) return numbered("\\x%02x", code);
  return numbered(code > 0xffff ? "\\U%08x" : "\\u%04x", code);
}

std::string shown_space(Charset charset) { return charset == Charset::utf8 ? "·" : "\\x20"; }

std::string clean_character(const Character& character, std::string_view bytes, Cleaning cleaning) {
  const bool foreign = cleaning.charset == Charset::ascii && character.code >= 0x80;
  const bool blank = cleaning.show_blanks && character.code == 0xa0;
  if (!character.valid || is_control(character.code) || is_invisible(character.code) || foreign ||
      blank)
    return escaped(character);
  return std::string(bytes);
}

// Where the spaces at the end of a line begin.
std::size_t trailing_blanks(std::string_view line) {
  const std::size_t last = line.find_last_not_of(' ');
  return last == std::string_view::npos ? 0 : last + 1;
}

}  // namespace

MarkedLine clean_marked_line(std::string_view raw, std::size_t mark, Cleaning cleaning) {
  const std::size_t blanks = cleaning.show_blanks ? trailing_blanks(raw) : raw.size();
  MarkedLine line;
  line.text.reserve(raw.size());
  std::size_t at = 0;
  while (at < raw.size()) {
    const Character character = first_character(raw.substr(at));
    if (at <= mark) line.mark = line.text.size();
    line.text += at >= blanks
                     ? shown_space(cleaning.charset)
                     : clean_character(character, raw.substr(at, character.size), cleaning);
    at += character.size;
  }
  if (mark >= raw.size()) line.mark = line.text.size();
  return line;
}

std::string clean_line(std::string_view raw, Cleaning cleaning) {
  return clean_marked_line(raw, 0, cleaning).text;
}

std::string clean_text(std::string_view raw, Cleaning cleaning) {
  std::string text;
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t end = std::min(raw.find('\n', at), raw.size());
    text += clean_line(raw.substr(at, end - at), cleaning);
    if (end < raw.size()) text += '\n';
    at = end + 1;
  }
  return text;
}

}  // namespace cli
