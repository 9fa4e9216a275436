// Builds text line by line for a given width.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal/look.hpp"

namespace cli {

// Texts are clean; they may hold our colour sequences.
class Page {
 public:
  explicit Page(const Look& look) : look_(look) {}

  const Look& look() const { return look_; }

  // One line as it is.
  void line(std::string_view text = {});
  // Several lines as they are.
  void lines(std::string_view text) { text_ += text; }
  // Broken at spaces, every line indented.
  void paragraph(unsigned indent, std::string_view text);
  // The same, all of it in one colour.
  void paragraph(unsigned indent, Paint colour, std::string_view text);
  // As a paragraph, the first line beginning with `label`, the others below what follows it.
  void labelled(unsigned indent, std::string_view label, std::string_view text);
  // One line, cut to the width.
  void cut_line(unsigned indent, std::string_view text);
  // Items side by side, broken between them only; the second and further lines are indented more.
  void items(unsigned indent, const std::vector<std::string>& items);
  // A name in a column of `name_width`, then `cells`, then `note` where there is room for it. A
  // longer name stands above its cells.
  void row(unsigned indent, std::string_view name, unsigned name_width, std::string_view cells,
           std::string_view note = {});

  // Columns left after `indent`, at least 10.
  unsigned room(unsigned indent) const;

  std::string text() const { return text_; }

 private:
  Look look_;
  std::string text_;
};

}  // namespace cli
