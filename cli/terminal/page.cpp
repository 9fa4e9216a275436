#include "cli/terminal/page.hpp"

#include <algorithm>

#include "cli/terminal/text.hpp"

namespace cli {
namespace {

constexpr unsigned least_room = 10;
constexpr std::string_view gap = "   ";

std::string spaces(unsigned count) { return std::string(count, ' '); }

std::string without_trailing_spaces(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

}  // namespace

unsigned Page::room(unsigned indent) const {
  return look_.width > indent + least_room ? look_.width - indent : least_room;
}

void Page::line(std::string_view text) { text_.append(text).append("\n"); }

void Page::paragraph(unsigned indent, std::string_view text) {
  for (const std::string& part : wrap(text, room(indent))) line(spaces(indent) + part);
}

void Page::paragraph(unsigned indent, Paint colour, std::string_view text) {
  for (const std::string& part : wrap(text, room(indent)))
    line(spaces(indent) + paint(look_, colour, part));
}

void Page::labelled(unsigned indent, std::string_view label, std::string_view text) {
  const unsigned below = indent + columns(label) + 1;
  std::string lead = spaces(indent) + std::string(label) + ' ';
  for (const std::string& part : wrap(text, room(below))) {
    line(without_trailing_spaces(lead + part));
    lead = spaces(below);
  }
}

void Page::cut_line(unsigned indent, std::string_view text) {
  line(spaces(indent) + cut(text, room(indent), ellipsis(look_)));
}

void Page::items(unsigned indent, const std::vector<std::string>& items) {
  std::string current = spaces(indent);
  bool empty = true;
  for (const std::string& item : items) {
    const bool fits = columns(current) + gap.size() + columns(item) <= look_.width;
    if (!empty && fits) {
      current.append(gap).append(item);
      continue;
    }
    if (!empty) {
      line(current);
      current = spaces(indent + 2);
    }
    // Wrapping joins spaces, so what fits is left alone.
    const bool is_short = columns(item) <= room(columns(current));
    const std::vector<std::string> parts =
        is_short ? std::vector{item} : wrap(item, room(indent + 2));
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
      line(current + parts[i]);
      current = spaces(indent + 2);
    }
    current += parts.back();
    empty = false;
  }
  line(current);
}

void Page::row(unsigned indent, std::string_view name, unsigned name_width, std::string_view cells,
               std::string_view note) {
  std::string current = spaces(indent);
  if (columns(name) > name_width) {
    paragraph(indent, name);
    current += "  ";
  } else {
    current += pad_right(name, name_width) + "  ";
  }
  current += cells;
  if (note.empty()) return line(without_trailing_spaces(current));
  if (columns(current) + gap.size() + columns(note) <= look_.width)
    return line(current.append(gap).append(note));
  line(without_trailing_spaces(current));
  paragraph(indent + 2, note);
}

}  // namespace cli
