// Walking through bytes: lines, white space, UTF-8. Nothing here knows of checkers.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace judge {

// isspace of the C locale.
constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// Whether they are equal but for the case of ASCII letters.
bool equal_ignoring_case(std::string_view a, std::string_view b);

// How many bytes `a` and `b` share from their beginnings; as fast as memcmp.
std::size_t common_prefix(std::string_view a, std::string_view b);

// `line` without the spaces, tabs and CRs at its end.
std::string_view trimmed(std::string_view line);

// Whether `text` is nothing but spaces, tabs, CRs and newlines.
bool is_blank(std::string_view text);

// Where the line that holds `offset` starts.
std::size_t line_start(std::string_view text, std::size_t offset);

// The line that starts at `offset`, without its newline.
std::string_view line_from(std::string_view text, std::size_t offset);

// Where the line after the one of `offset` starts, at most text.size().
std::size_t next_line(std::string_view text, std::size_t offset);

std::uint64_t count_newlines(std::string_view text);

// How many lines there are; a last one without a newline counts too.
std::uint64_t count_lines(std::string_view text);

// How many lines there are before the empty ones at the end.
std::uint64_t count_lines_before_final_blanks(std::string_view text);

// Whether text[offset] continues a well-formed UTF-8 sequence that began before it.
bool inside_character(std::string_view text, std::size_t offset);

// "1 line", "2 lines"
std::string count_of(std::uint64_t n, std::string_view noun);

}  // namespace judge
