#include "judge/yaml/text.hpp"

#include <cstdio>

#include "judge/utf8.hpp"
#include "judge/yaml/codes.hpp"

namespace judge::yaml {
namespace {

std::string hex(char byte) {
  char text[5];
  std::snprintf(text, sizeof text, "0x%02X", static_cast<unsigned char>(byte));
  return text;
}

// What is wrong with the character `rest` begins with; empty: nothing.
std::string fault(std::string_view rest, std::size_t length) {
  if (length == 0) return "byte " + hex(rest[0]) + " is not UTF-8 text";
  const char c = rest[0];
  if (c == '\t' || c == '\n' || rest.substr(0, 2) == "\r\n") return {};
  if (c == '\r') return "a carriage return without a line feed";
  if (c == '\0') return "a NUL byte: this is not a text file";
  return is_control(rest) ? "control character " + hex(rest[length - 1]) : std::string();
}

}  // namespace

void require_text(const Source& source, Findings& findings) {
  const std::string_view text = source.text();
  if (text.size() > max_file_bytes)
    findings.add({}, code::too_big, "the file is larger than 4 MiB",
                 "keep long inputs in files of their own");
  for (std::size_t i = 0; i < text.size() && findings.empty();) {
    const std::string_view rest = text.substr(i);
    const std::size_t length = utf8_sequence(rest);
    if (const std::string message = fault(rest, length); !message.empty())
      findings.add(source.mark(i), code::not_text, message,
                   length > 0 ? "inside double quotes it can be written as an escape, \\x1B"
                              : "save the file as UTF-8");
    i += length;
  }
  findings.throw_if_any();
}

std::size_t behind_quote(std::string_view text, std::size_t open) {
  const char quote = text[open];
  for (std::size_t i = open + 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
      if (!doubled) return i + 1;
      ++i;
    }
  }
  return std::string_view::npos;
}

}  // namespace judge::yaml
