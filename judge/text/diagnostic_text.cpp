#include "judge/text/diagnostic_text.hpp"

#include <algorithm>

#include "judge/text/utf8.hpp"

namespace judge {
namespace {

constexpr std::size_t longest_quote = 60;
constexpr std::size_t longest_excerpt = 110;  // bytes of the source line
constexpr std::size_t context = 40;           // bytes kept before the caret of a longer one

// A piece of a source line: what to print, and as much white space as it is wide.
struct Printed {
  std::string text, blank;
};

Printed printed(std::string_view bytes) {
  Printed result;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = utf8_sequence(bytes.substr(i));
    const std::string_view piece = bytes.substr(i, std::max<std::size_t>(length, 1));
    const bool tab = piece == "\t";
    const bool shown = tab || (length > 0 && !is_control(piece));
    result.text += shown ? piece : "?";
    result.blank += tab ? '\t' : ' ';
    i += piece.size();
  }
  return result;
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Moves a cut off the middle of a character.
std::size_t boundary(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  for (int step = 0; step < 3 && at > 0 && at < text.size() && continues(text[at]); ++step) --at;
  return at;
}

std::string excerpt(const Diagnostic& d, const std::string& gutter, const std::string& number) {
  const std::string_view line = d.source_line;
  const auto column = static_cast<std::size_t>(std::max(d.place.column, 1));
  const std::size_t caret = boundary(line, column - 1);
  const std::size_t begin =
      line.size() > longest_excerpt && caret > context ? boundary(line, caret - context) : 0;
  const std::size_t end = boundary(line, begin + longest_excerpt);
  const auto length = static_cast<std::size_t>(std::max(d.length, 1));
  const std::size_t marked = std::min(length, end > caret ? end - caret : 0);

  const std::string before = begin > 0 ? "..." : "";
  const Printed prefix = printed(line.substr(begin, caret - begin));
  const std::string carets(
      std::max<std::size_t>(printed(line.substr(caret, marked)).blank.size(), 1), '^');
  std::string text =
      gutter + " |\n" + number + " | " + before + printed(line.substr(begin, end - begin)).text;
  if (end < line.size()) text += "...";
  text += '\n' + gutter + " | " + std::string(before.size(), ' ') + prefix.blank + carets;
  if (!d.label.empty()) text += ' ' + d.label;
  return text + '\n';
}

std::string location(const Place& place) {
  std::string text = printed(place.file.string()).text;
  if (place.line > 0) text += ':' + std::to_string(place.line);
  if (place.line > 0 && place.column > 0) text += ':' + std::to_string(place.column);
  return text;
}

}  // namespace

std::string quote(std::string_view text) {
  const std::size_t end = boundary(text, longest_quote);
  std::string result = "'";
  for (std::size_t i = 0; i < end; ++i) {
    if (text[i] == '\n') {
      result += "\\n";
    } else if (text[i] == '\t') {
      result += "\\t";
    } else {
      result += text[i];
    }
  }
  if (end < text.size()) result += "...";
  return printed(result).text + '\'';
}

std::string render(const Diagnostic& d) {
  const bool has_excerpt = d.place.line > 0 && !d.source_line.empty();
  const std::string number = has_excerpt ? std::to_string(d.place.line) : "";
  const std::string gutter(std::max<std::size_t>(number.size(), 1), ' ');
  std::string text = d.code.empty() ? "error: " : "error[" + d.code + "]: ";
  text += d.message + '\n';
  if (!d.place.file.empty()) text += gutter + "--> " + location(d.place) + '\n';
  if (has_excerpt) {
    text += excerpt(d, gutter, number);
  } else if (!d.label.empty()) {
    text += gutter + " = " + d.label + '\n';
  }
  for (const std::string& note : d.notes) text.append(gutter).append(" = ").append(note) += '\n';
  return text;
}

}  // namespace judge
