#include "cli/format/compiler_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "cli/format/units.hpp"
#include "cli/terminal/text.hpp"

namespace cli {
namespace {

constexpr std::size_t screen_lines = 60;
constexpr std::size_t screen_bytes = 8 << 10;
constexpr std::string_view indent = "  ";

struct Severity {
  std::string_view word;
  Paint paint;
};
constexpr std::array severities{
    Severity{"fatal error", Paint::red},
    Severity{"error", Paint::red},
    Severity{"warning", Paint::magenta},
    Severity{"note", Paint::cyan},
};

// Takes "12:" off the front.
std::optional<int> take_number(std::string_view& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const auto size = static_cast<std::size_t>(end - text.data());
  if (error != std::errc{} || value <= 0 || size >= text.size() || *end != ':') return std::nullopt;
  text.remove_prefix(size + 1);
  return value;
}

const Severity* severity_of(std::string_view text) {
  for (const Severity& severity : severities)
    if (text.starts_with(severity.word) && text.substr(severity.word.size()).starts_with(": "))
      return &severity;
  return nullptr;
}

std::optional<CompilerMessage> message_in(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) return std::nullopt;
  CompilerMessage found;
  found.file = line.substr(0, colon);
  line.remove_prefix(colon + 1);
  const std::optional<int> number = take_number(line);
  if (!number) return std::nullopt;
  found.line = *number;
  found.column = take_number(line).value_or(0);
  if (!line.starts_with(' ')) return std::nullopt;
  line.remove_prefix(1);
  const Severity* severity = severity_of(line);
  if (severity == nullptr) return std::nullopt;
  found.severity = severity->word;
  found.message = line.substr(severity->word.size() + 2);
  return found;
}

// Colours the severity word of a message's first line.
std::string highlighted(const Look& look, std::string_view line) {
  const std::optional<CompilerMessage> message = message_in(line);
  if (!message) return std::string(line);
  const std::size_t end = line.size() - message->message.size() - 1;  // at the blank
  const std::size_t start = end - message->severity.size() - 1;       // before "error:"
  const Paint colour = severity_of(line.substr(start))->paint;
  return std::string(line.substr(0, start)) + paint(look, colour, line.substr(start, end - start)) +
         paint(look, Paint::bold, line.substr(end));
}

// How many of the lines fit on a screen.
std::size_t shown_lines(const std::vector<std::string_view>& lines, bool all) {
  if (all) return lines.size();
  std::size_t bytes = 0, count = 0;
  while (count < std::min(lines.size(), screen_lines)) {
    bytes += lines[count].size() + 1;
    if (bytes > screen_bytes) break;
    ++count;
  }
  return count;
}

}  // namespace

std::vector<CompilerMessage> compiler_messages(std::string_view text) {
  std::vector<CompilerMessage> messages;
  for (const std::string_view line : lines_of(text))
    if (std::optional<CompilerMessage> message = message_in(line))
      messages.push_back(std::move(*message));
  return messages;
}

void compiler_text(Page& page, const judge::Compilation& compilation, bool all) {
  const std::vector<std::string_view> lines = lines_of(compilation.diagnostics);
  const std::size_t shown = shown_lines(lines, all);
  for (std::size_t i = 0; i < shown; ++i)
    page.line(std::string(indent) + highlighted(page.look(), lines[i]));
  const std::string more(ellipsis(page.look()));
  if (shown == 0 && !lines.empty())  // one line longer than a screen
    page.line(std::string(indent) + cut(lines.front(), screen_bytes / 8, more));
  const std::size_t left_out =
      lines.size() - std::max(shown, std::min<std::size_t>(lines.size(), 1));
  if (left_out > 0)
    page.paragraph(2, more + ' ' + count_text(left_out, "more line") + " (-v shows all)");
  if (compilation.diagnostics_cut) page.paragraph(2, more + " the compiler said more than is kept");
}

}  // namespace cli
