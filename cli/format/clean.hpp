// The one sanitiser: foreign bytes become text that is safe to show and to store.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cli {

// What the reader of the output can show.
enum class Charset { ascii, utf8 };

// How foreign text is made clean. Every control byte, C1 control, bidi or other invisible control
// and every invalid byte turns into a visible escape: \n \t \x1b \u202e \U000e0001.
struct Cleaning {
  Charset charset = Charset::utf8;  // ascii: every other character is escaped as well
  bool show_blanks = false;  // where outputs are compared: trailing and no-break spaces are seen
};

// For a field of one line: newlines are escaped too.
std::string clean_line(std::string_view raw, Cleaning cleaning = {});

// For a text of several lines: '\n' stays.
std::string clean_text(std::string_view raw, Cleaning cleaning = {});

// A clean line and where a place in the raw one has gone.
struct MarkedLine {
  std::string text;
  std::size_t mark = 0;  // offset into `text` of the character that holds raw[mark]
};
MarkedLine clean_marked_line(std::string_view raw, std::size_t mark, Cleaning cleaning = {});

}  // namespace cli
