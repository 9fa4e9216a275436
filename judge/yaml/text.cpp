#include "judge/yaml/text.hpp"

#include <cstdio>
#include <string>
#include <utility>

#include "judge/text/utf8.hpp"
#include "judge/yaml/codes.hpp"

namespace judge::yaml {
namespace {

std::string hex(char byte) {
  char text[5];
  std::snprintf(text, sizeof text, "0x%02X", static_cast<unsigned char>(byte));
  return text;
}

struct Fault {
  std::string message, label;
};

// What is wrong with the character `rest` begins with; empty: nothing.
Fault fault(std::string_view rest, std::size_t length) {
  if (length == 0) return {"byte " + hex(rest[0]) + " is not UTF-8 text", "save the file as UTF-8"};
  const char c = rest[0];
  if (c == '\t' || c == '\n' || rest.substr(0, 2) == "\r\n") return {};
  if (c == '\r') return {"a carriage return without a line feed", "end lines with LF or CRLF"};
  if (c == '\0') return {"a NUL byte", "this is not a text file"};
  if (!is_control(rest)) return {};
  const std::string code = hex(rest[length - 1]);
  return {"control character " + code,
          "inside double quotes it can be written as \\x" + code.substr(2)};
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
    if (Fault found = fault(rest, length); !found.message.empty())
      findings.add(source.mark(i), code::not_text, std::move(found.message),
                   std::move(found.label));
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
