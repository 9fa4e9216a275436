#include "judge/check/json_value.hpp"

#include <array>
#include <cstdio>

namespace judge::json {
namespace {

void append_string(std::string_view text, std::string& out) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
      out += escaped;
    } else {
      out += c;
    }
  }
  out += '"';
}

void append(const Value& value, std::size_t most_bytes, std::string& out);

void append_items(const Array& items, std::size_t most_bytes, std::string& out) {
  out += '[';
  for (std::size_t i = 0; i < items.size() && out.size() < most_bytes; ++i) {
    if (i > 0) out += ", ";
    append(items[i], most_bytes, out);
  }
  out += out.size() < most_bytes ? "]" : "…";
}

void append_members(const Object& members, std::size_t most_bytes, std::string& out) {
  out += '{';
  for (std::size_t i = 0; i < members.size() && out.size() < most_bytes; ++i) {
    if (i > 0) out += ", ";
    append_string(members[i].key, out);
    out += ": ";
    append(members[i].value, most_bytes, out);
  }
  out += out.size() < most_bytes ? "}" : "…";
}

void append(const Value& value, std::size_t most_bytes, std::string& out) {
  if (const auto* items = value.as<Array>()) return append_items(*items, most_bytes, out);
  if (const auto* members = value.as<Object>()) return append_members(*members, most_bytes, out);
  if (const auto* text = value.as<std::string>()) return append_string(*text, out);
  if (const auto* number = value.as<Number>())
    out += number->text;
  else if (const auto* boolean = value.as<bool>())
    out += *boolean ? "true" : "false";
  else
    out += "null";
}

}  // namespace

std::string_view kind_of(const Value& value) {
  constexpr std::array<std::string_view, 6> names{"null",     "a boolean", "a number",
                                                  "a string", "an array",  "an object"};
  return names.at(value.data.index());
}

std::string brief(const Value& value, std::size_t most_bytes) {
  std::string out;
  append(value, most_bytes, out);
  return out;
}

std::string pointer_step(std::string_view key) {
  std::string step = "/";
  for (const char c : key) {
    if (c == '~')
      step += "~0";
    else if (c == '/')
      step += "~1";
    else
      step += c;
  }
  return step;
}

}  // namespace judge::json
