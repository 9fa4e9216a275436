#include "judge/yaml/syntax.hpp"

#include <algorithm>

#include "judge/text/diagnostic_text.hpp"

namespace judge::yaml {
namespace {

bool starts(std::string_view text, std::string_view with) { return text.starts_with(with); }

std::string_view before(const Mark& mark, const Source& source) {
  const std::string_view line = source.line(mark.line);
  return line.substr(0, static_cast<std::size_t>(std::max(mark.column, 1)) - 1);
}

char at(const Mark& mark, const Source& source) {
  const std::size_t offset = source.offset(mark);
  return offset < source.text().size() ? source.text()[offset] : '\n';
}

bool indented_by_tab(std::string_view line) {
  return line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

SyntaxError tab(const Mark& mark, const Source& source) {
  const std::size_t column = source.line(mark.line).find('\t') + 1;
  return {{mark.line, static_cast<int>(column)}, "a tab cannot indent", "use spaces"};
}

SyntaxError unclosed(const Mark& stopped, const Mark& open, const Source& source) {
  const char bracket = at(open, source);
  const std::string closing = bracket == '[' ? "]" : "}";
  return {open,
          std::string("this '") + bracket + "' is not closed, or a comma is missing after it",
          "expected ',' or '" + closing + "'",
          {"reading stopped at line " + std::to_string(stopped.line) + ", column " +
           std::to_string(stopped.column)}};
}

SyntaxError misplaced_colon(const Mark& mark, const Source& source) {
  const std::string_view left = before(mark, source);
  if (left.find(": ") != std::string_view::npos)
    return {mark, "a second ':' in one line", "put a text with ': ' in quotes"};
  return {mark, "unexpected ':'", "check the indentation, and the line above for a missing ':'"};
}

SyntaxError stray_line(const Mark& mark, const Source& source) {
  std::string_view left = before(mark, source);
  left = left.substr(0, left.find_last_not_of(" \t") + 1);
  if (!left.empty() && (left.back() == '"' || left.back() == '\''))
    return {mark, "text after a closing quote", "quote the whole text"};
  return {mark, "this does not fit the lines above",
          "indent it like the keys or items it belongs to"};
}

SyntaxError unknown_escape(const Mark& mark) {
  return {{mark.line, std::max(mark.column - 2, 1), 2},
          "unknown escape in double quotes",
          "write \\\\ for a backslash, or use single quotes"};
}

std::string character_name(char c) { return c == '\n' ? "the end of the line" : quote({&c, 1}); }

}  // namespace

SyntaxError explain(std::string_view said, const Mark& mark, const Mark& open,
                    const Source& source) {
  if (indented_by_tab(source.line(mark.line)) && open.line == 0) return tab(mark, source);
  if (starts(said, "end of map flow") || starts(said, "end of sequence flow"))
    return unclosed(mark, open, source);
  if (starts(said, "illegal map value")) return misplaced_colon(mark, source);
  if (starts(said, "end of map") || starts(said, "end of sequence"))
    return stray_line(mark, source);
  if (starts(said, "illegal flow end"))
    return {mark, character_name(at(mark, source)) + " closes nothing", "remove it or open it"};
  if (starts(said, "illegal block entry"))
    return {mark, "a list with '-' cannot start here", "put each '-' on a line of its own"};
  if (starts(said, "unknown token"))
    return {mark, "a text cannot start with " + character_name(at(mark, source)),
            "put it in quotes"};
  if (starts(said, "unknown escape")) return unknown_escape(mark);
  if (said.find("EOF in scalar") != std::string_view::npos)
    return {mark, "the file ends inside a quoted text", "close the quote"};
  if (said.find("anchor") != std::string_view::npos || said.find("alias") != std::string_view::npos)
    return {mark,
            std::string(alias_refused),
            "put the text in quotes, or write the value out",
            {},
            code::not_plain};
  if (said.find("tag") != std::string_view::npos)
    return {mark, std::string(tag_refused), "put the text in quotes", {}, code::not_plain};
  return {mark, "not valid YAML: " + std::string(said), ""};
}

}  // namespace judge::yaml
