#include "cli/diagnostics.hpp"

#include <algorithm>

#include "cli/format/clean.hpp"
#include "cli/terminal/page.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

class DiagnosticText {
 public:
  DiagnosticText(Page& page, const judge::Diagnostic& diagnostic)
      : page_(page), diagnostic_(diagnostic), cleaning_{.charset = page.look().charset} {
    if (has_excerpt()) gutter_ = columns(std::to_string(diagnostic.place.line));
  }

  void write() {
    headline();
    place();
    if (has_excerpt())
      excerpt();
    else if (!diagnostic_.label.empty())
      page_.paragraph(2, clean(diagnostic_.label));
    for (const std::string& note : diagnostic_.notes)
      page_.labelled(gutter_ + 1, accent("="), clean(note));
  }

 private:
  bool has_excerpt() const {
    return diagnostic_.place.line > 0 && !diagnostic_.source_line.empty();
  }
  std::string clean(const std::string& text) const { return clean_line(text, cleaning_); }
  std::string accent(std::string_view text) const { return paint(page_.look(), Paint::cyan, text); }

  void headline() {
    std::string kind = "error";
    if (!diagnostic_.code.empty()) kind += '[' + clean(diagnostic_.code) + ']';
    page_.paragraph(0, paint(page_.look(), Paint::red, kind) + ": " + clean(diagnostic_.message));
  }

  void place() {
    const judge::Place& at = diagnostic_.place;
    if (at.file.empty()) return;
    std::string text = clean(at.file.native());
    if (at.line > 0) text += ':' + std::to_string(at.line);
    if (at.line > 0 && at.column > 0) text += ':' + std::to_string(at.column);
    page_.line(std::string(gutter_, ' ') + accent("-->") + ' ' + text);
  }

  // Byte offset in the source line, counted from 0.
  std::size_t first_byte() const {
    return static_cast<std::size_t>(std::max(diagnostic_.place.column, 1) - 1);
  }

  void excerpt() {
    const std::string& source = diagnostic_.source_line;
    const std::size_t past =
        first_byte() + static_cast<std::size_t>(std::max(diagnostic_.length, 1));
    const MarkedLine line = clean_marked_line(source, first_byte(), cleaning_);
    const std::size_t end = clean_marked_line(source, past, cleaning_).mark;
    const unsigned before = columns(std::string_view(line.text).substr(0, line.mark));
    const std::size_t size = end > line.mark ? end - line.mark : 0;
    const unsigned length = columns(std::string_view(line.text).substr(line.mark, size));
    bar("");
    shown(line.text, before, std::max(length, 1u));
  }

  // The line, scrolled so that the caret is in sight.
  void shown(const std::string& line, unsigned before, unsigned length) {
    const unsigned room = page_.room(gutter_ + 3);
    const unsigned scrolled = before < room * 3 / 4 ? 0 : before - room / 4;
    std::string_view rest = line;
    for (unsigned gone = 0; gone < scrolled && !rest.empty();) {
      const Character character = first_character(rest);
      gone += columns(character.code);
      rest.remove_prefix(character.size);
    }
    const std::string number = std::to_string(diagnostic_.place.line);
    page_.line(accent(number + " |") + ' ' + cut(rest, room, ellipsis(page_.look())));
    underline(before - scrolled, std::min(length, room - std::min(before - scrolled, room - 1)));
  }

  void underline(unsigned before, unsigned length) {
    std::string text =
        std::string(before, ' ') + paint(page_.look(), Paint::red, std::string(length, '^'));
    const std::string label = clean(diagnostic_.label);
    const unsigned room = page_.room(gutter_ + 3);
    const bool beside = columns(text) + 1 + columns(label) <= room;
    if (beside && !label.empty()) text += ' ' + paint(page_.look(), Paint::red, label);
    bar(text);
    if (beside) return;
    for (const std::string& part : wrap(label, room)) bar(paint(page_.look(), Paint::red, part));
  }

  void bar(const std::string& text) {
    page_.line(std::string(gutter_ + 1, ' ') + accent("|") + (text.empty() ? "" : " " + text));
  }

  Page& page_;
  const judge::Diagnostic& diagnostic_;
  Cleaning cleaning_;
  unsigned gutter_ = 1;  // columns of the line number
};

}  // namespace

std::string diagnostics_text(const judge::InputError& error, const Look& look) {
  Page page(look);
  bool first = true;
  for (const judge::Diagnostic& diagnostic : error.diagnostics) {
    if (!first) page.line();
    first = false;
    DiagnosticText(page, diagnostic).write();
  }
  return page.text();
}

}  // namespace cli
