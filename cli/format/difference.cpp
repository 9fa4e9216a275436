#include "cli/format/difference.hpp"

#include <algorithm>

#include "cli/format/units.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

constexpr unsigned label_width = 10;

// The part of an excerpt that is shown: `room` columns that hold the caret.
struct Window {
  unsigned first = 0;  // columns left out before it
  unsigned room = 0;
};

Window window_around(unsigned caret, unsigned longest, unsigned room) {
  if (longest <= room || caret < room * 2 / 3) return {0, room};
  return {caret - room / 2, room};
}

// Without its first `count` columns; a wide character cut through leaves nothing of itself.
std::string_view without_columns(std::string_view text, unsigned count) {
  unsigned dropped = 0;
  while (!text.empty() && dropped < count) {
    const Character character = first_character(text);
    dropped += columns(character.code);
    text.remove_prefix(character.size);
  }
  return text;
}

std::string through(const Window& window, std::string_view text, const Look& look) {
  if (text.empty()) return paint(look, Paint::dim, "(nothing)");
  if (window.first == 0) return cut(text, window.room, ellipsis(look));
  const std::string start(ellipsis(look));
  return start + cut(without_columns(text, window.first + columns(start)),
                     window.room - columns(start), ellipsis(look));
}

void excerpts(Page& page, unsigned indent, const judge::Difference& difference) {
  const Look& look = page.look();
  const std::string_view got = difference.got;
  const unsigned caret = columns(got.substr(0, std::min(difference.caret, got.size())));
  const unsigned longest = std::max({columns(got), columns(difference.expected), caret + 1});
  const Window window = window_around(caret, longest, page.room(indent + label_width));
  const std::string lead(indent, ' ');
  page.line(lead + pad_right("expected", label_width) + through(window, difference.expected, look));
  page.line(lead + pad_right("got", label_width) + through(window, got, look));
  page.line(lead + std::string(label_width + caret - window.first, ' ') +
            paint(look, Paint::red, "^"));
}

}  // namespace

std::string place_text(const judge::Difference& difference) {
  if (!difference.where.empty()) return "at " + difference.where;
  if (difference.line == 0) return {};
  std::string text = "line " + std::to_string(difference.line);
  const bool is_past_end = difference.line > difference.lines;
  if (!is_past_end) text += " of " + std::to_string(difference.lines);
  if (difference.column > 0) text += ", column " + std::to_string(difference.column);
  if (is_past_end) text += "; the output has " + count_text(difference.lines, "line");
  return text;
}

void difference_lines(Page& page, unsigned indent, const judge::Difference& difference) {
  const std::string place = place_text(difference);
  page.paragraph(indent, place.empty() ? "first difference" : "first difference: " + place);
  excerpts(page, indent + 2, difference);
  for (const std::string& note : difference.notes) page.paragraph(indent, '(' + note + ')');
}

}  // namespace cli
