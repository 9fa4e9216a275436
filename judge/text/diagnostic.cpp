#include "judge/text/diagnostic.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace judge {
namespace {

std::string in_one_line(const Diagnostic& d) {
  std::string text;
  if (!d.place.file.empty()) {
    text = d.place.file.string() + ':';
    if (d.place.line > 0) text += std::to_string(d.place.line) + ':';
    if (d.place.column > 0) text += std::to_string(d.place.column) + ':';
    text += ' ';
  }
  text += d.message;
  if (!d.label.empty()) text += " (" + d.label + ')';
  return text;
}

std::vector<Diagnostic> by_place(std::vector<Diagnostic> found) {
  std::stable_sort(found.begin(), found.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.place.file, a.place.line, a.place.column) <
           std::tie(b.place.file, b.place.line, b.place.column);
  });
  return found;
}

}  // namespace

InputError::InputError(std::vector<Diagnostic> found)
    : std::runtime_error(in_one_line(by_place(found).front())),
      diagnostics(by_place(std::move(found))) {}

InputError::InputError(std::string message)
    : InputError(std::vector<Diagnostic>{Diagnostic{.message = std::move(message)}}) {}

}  // namespace judge
