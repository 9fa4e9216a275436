#include "judge/check/notes.hpp"

#include <cstdio>

#include "judge/check/text.hpp"
#include "judge/check/utf8.hpp"

namespace judge {
namespace {

std::string hex(const char* format, unsigned value) {
  char text[32];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

std::string_view known_name(char32_t code) {
  switch (code) {
    case 0x00a0:
      return " (no-break space)";
    case 0x00ad:
      return " (soft hyphen)";
    case 0x200b:
      return " (zero-width space)";
    case 0x200c:
      return " (zero-width non-joiner)";
    case 0x200d:
      return " (zero-width joiner)";
    case 0x2060:
      return " (word joiner)";
    case 0x3000:
      return " (ideographic space)";
    case 0xfeff:
      return " (byte order mark)";
    default:
      return code >= 0x0300 && code <= 0x036f ? " (combining mark)" : "";
  }
}

std::string ascii_name(char32_t code) {
  if (code == 0) return "NUL byte";
  if (code == ' ' || code == '\t' || code == '\r') return "";  // white space has notes of its own
  if (code < ' ' || code == 0x7f) return hex("control byte 0x%02x", code);
  return "";
}

// What stands at the spot, if it needs a name.
std::string character_name(const Spot& spot) {
  if (spot.offset >= spot.line.size()) return "";
  std::size_t start = spot.offset;
  while (start > 0 && inside_character(spot.line, start)) --start;
  const Utf8Character character = decode_utf8(spot.line.substr(start));
  if (character.size == 0)
    return hex("invalid UTF-8 (byte 0x%02x)", static_cast<unsigned char>(spot.line[start]));
  if (character.size == 1) return ascii_name(character.code);
  return hex("character U+%04X", character.code) + std::string(known_name(character.code));
}

bool is_space_or_tab(char c) { return c == ' ' || c == '\t'; }

std::string_view name_of(char space_or_tab) { return space_or_tab == '\t' ? "tab" : "space"; }

bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

// Both rests are nothing but white space.
void note_trailing(std::string_view expected, std::string_view got, Notes& notes) {
  const std::size_t before = notes.size();
  for (const char c : {' ', '\t'}) {
    const std::string trailing = "trailing " + std::string(name_of(c));
    if (has(got, c) && !has(expected, c)) notes.push_back(trailing);
    if (has(expected, c) && !has(got, c)) notes.push_back("missing " + trailing);
  }
  if (has(got, '\r') && !has(expected, '\r')) notes.emplace_back("CR before the newline");
  if (has(expected, '\r') && !has(got, '\r')) notes.emplace_back("no CR before the newline");
  if (notes.size() == before) notes.emplace_back("different white space at the end of the line");
}

// The first byte of `text` after its white space; NUL if there is none.
char after_white_space(std::string_view text) {
  const std::size_t at = text.find_first_not_of(" \t\r");
  return at == std::string_view::npos ? '\0' : text[at];
}

void note_added(std::string_view what, std::string_view with_space, std::string_view without,
                bool leading, Notes& notes) {
  if (!is_space_or_tab(with_space.front()) || without.empty()) return;
  if (after_white_space(with_space) != without.front()) return;
  notes.push_back(std::string(what) + (leading ? "leading " : "") +
                  std::string(name_of(with_space.front())));
}

void note_inner(const Spot& expected, const Spot& got, Notes& notes) {
  const std::string_view e = expected.line.substr(expected.offset);
  const std::string_view g = got.line.substr(got.offset);
  if (g.empty() || e.empty()) return;
  if (g.front() == '\t' && e.front() == ' ')
    notes.emplace_back("tabs where spaces are expected");
  else if (g.front() == ' ' && e.front() == '\t')
    notes.emplace_back("spaces where tabs are expected");
  else if (is_space_or_tab(g.front()))
    note_added(got.offset == 0 ? "" : "extra ", g, e, got.offset == 0, notes);
  else if (is_space_or_tab(e.front()))
    note_added("missing ", e, g, expected.offset == 0, notes);
  if (g.front() == '\r') notes.emplace_back("CR in the middle of a line");
  if (e.front() == '\r') notes.emplace_back("CR expected in the middle of a line");
}

}  // namespace

void note_characters(const Spot& expected, const Spot& got, Notes& notes) {
  if (std::string name = character_name(got); !name.empty()) notes.push_back(std::move(name));
  if (const std::string name = character_name(expected); !name.empty())
    notes.push_back(name + " expected");
}

void note_case(std::string_view expected, std::string_view got, Notes& notes) {
  if (expected != got && equal_ignoring_case(expected, got))
    notes.emplace_back("differs only in upper/lower case");
}

void note_white_space(const Spot& expected, const Spot& got, Notes& notes) {
  const std::string_view e = expected.line.substr(expected.offset);
  const std::string_view g = got.line.substr(got.offset);
  if (e.empty() && g.empty()) return;
  const bool e_blank = is_blank(e), g_blank = is_blank(g);
  if (is_blank(got.line) && !e_blank)
    notes.emplace_back("empty line where text is expected");
  else if (is_blank(expected.line) && !g_blank)
    notes.emplace_back("text where an empty line is expected");
  else if (e_blank && g_blank)
    note_trailing(e, g, notes);
  else
    note_inner(expected, got, notes);
}

void note_line(const Spot& expected, const Spot& got, Notes& notes) {
  note_white_space(expected, got, notes);
  note_characters(expected, got, notes);
  note_case(expected.line, got.line, notes);
}

std::string ends_early(std::uint64_t count, std::string_view noun) {
  return "output ends early: " + std::to_string(count) + " more " + std::string(noun) +
         (count == 1 ? "" : "s") + " expected";
}

std::string more_than_expected(std::uint64_t count, std::string_view noun) {
  return std::to_string(count) + " more " + std::string(noun) + (count == 1 ? "" : "s") +
         " than expected";
}

}  // namespace judge
