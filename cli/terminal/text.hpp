// Bytes, characters and terminal columns.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

// The first character of a text.
struct Character {
  char32_t code = 0;     // the byte itself if it is not valid UTF-8
  std::size_t size = 1;  // bytes it takes
  bool valid = false;    // well-formed UTF-8: no overlong form, no surrogate
};

// `text` is not empty.
Character first_character(std::string_view text);

// Terminal columns of one character: 0 (combining), 1 or 2 (East Asian wide, emoji).
unsigned columns(char32_t code);
// Terminal columns of a clean text; our own colour sequences count nothing.
unsigned columns(std::string_view text);

// Filled up with spaces to `width` columns; a longer text is returned as it is.
std::string pad_right(std::string_view text, unsigned width);
std::string pad_left(std::string_view text, unsigned width);

// At most `width` columns; what is cut off is replaced by `ellipsis`.
std::string cut(std::string_view text, unsigned width, std::string_view ellipsis);

// Broken at spaces into lines of at most `width` columns; a longer word is broken inside. At least
// one line.
std::vector<std::string> wrap(std::string_view text, unsigned width);

// Split at '\n'; a final newline starts no further line.
std::vector<std::string_view> lines_of(std::string_view text);

// Tabs filled up with spaces to the next multiple of four; `line` holds no newline.
std::string expand_tabs(std::string_view line);

}  // namespace cli
