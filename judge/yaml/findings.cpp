#include "judge/yaml/findings.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace judge::yaml {
namespace {

constexpr std::size_t most_shown = 20;
constexpr std::size_t most_kept = 200;

}  // namespace

void Findings::add(const Mark& mark, std::string_view code, std::string message, std::string label,
                   std::vector<std::string> notes) {
  if (full()) {
    ++dropped_;
    return;
  }
  found_.push_back({std::string(code),
                    std::move(message),
                    place(mark),
                    {},
                    mark.length,
                    std::move(label),
                    std::move(notes)});
}

bool Findings::full() const { return found_.size() >= most_kept; }

void Findings::throw_if_any() const {
  if (found_.empty()) return;
  std::vector<Diagnostic> shown = found_;
  std::stable_sort(shown.begin(), shown.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
  });
  const std::size_t total = shown.size() + dropped_;
  if (shown.size() > most_shown) {
    shown.resize(most_shown);
    shown.back().notes.push_back("and " + std::to_string(total - most_shown) + " more errors");
  }
  for (Diagnostic& d : shown) d.source_line = source_.line(d.place.line);
  throw InputError(std::move(shown));
}

}  // namespace judge::yaml
