#include "judge/compile/compiler_text.hpp"

#include <algorithm>
#include <initializer_list>

namespace judge {
namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool contains_one_of(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [text](std::string_view part) { return contains(text, part); });
}

// Removes ":<digits>" from the end of `text`; false if it does not end so.
bool drop_number(std::string_view& text) {
  const auto last = text.find_last_not_of("0123456789");
  if (last == std::string_view::npos || last + 1 == text.size() || text[last] != ':') return false;
  text.remove_suffix(text.size() - last);
  return true;
}

// Source excerpts are indented, so that they cannot pass for a diagnostic.
bool has_severity(std::string_view line, std::string_view severity) {
  const auto at = line.find(severity);
  if (at == std::string_view::npos || line.starts_with(' ')) return false;
  std::string_view place = line.substr(0, at);
  return drop_number(place) && drop_number(place) && !place.empty();
}

}  // namespace

DiagnosticCount count_diagnostics(std::string_view text) {
  DiagnosticCount count;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (has_severity(line, ": error: ") || has_severity(line, ": fatal error: "))
      ++count.errors;
    else if (has_severity(line, ": warning: "))
      ++count.warnings;
  }
  return count;
}

bool says_out_of_memory(std::string_view text) {
  return contains_one_of(text, {"out of memory", "virtual memory exhausted", "memory exhausted",
                                "Cannot allocate memory", "std::bad_alloc"});
}

bool says_out_of_space(std::string_view text) {
  return contains_one_of(text,
                         {"No space left on device", "File size limit exceeded", "File too large",
                          "file too large", "final link failed: file trunc"});
}

bool says_killed(std::string_view text) {
  return contains_one_of(text, {"Killed signal terminated program", "CPU time limit exceeded",
                                "unable to execute command: Killed"});
}

bool says_crashed(std::string_view text) { return contains(text, "internal compiler error"); }

bool says_link_failed(std::string_view text) {
  return contains_one_of(text, {"ld returned", "linker command failed"});
}

}  // namespace judge
