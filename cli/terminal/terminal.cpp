#include "cli/terminal/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace cli {
namespace {

constexpr unsigned default_width = 80, least_width = 20, greatest_width = 500;

bool is_set(const Environment& variable, const char* name) {
  return !variable(name).value_or("").empty();
}

bool is_switched_on(const Environment& variable, const char* name) {
  return is_set(variable, name) && variable(name) != "0";
}

std::optional<unsigned> number(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  unsigned value = 0;
  const char* last = text->data() + text->size();
  const auto [end, error] = std::from_chars(text->data(), last, value);
  if (error != std::errc{} || end != last || value == 0) return std::nullopt;
  return value;
}

std::optional<unsigned> terminal_width(int fd) {
  winsize size{};
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
  return size.ws_col;
}

}  // namespace

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing sets variables
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

bool wants_colour(ColourChoice choice, const Environment& variable, bool is_terminal) {
  if (choice != ColourChoice::automatic) return choice == ColourChoice::always;
  if (is_set(variable, "NO_COLOR")) return false;
  if (is_switched_on(variable, "CLICOLOR_FORCE") || is_switched_on(variable, "FORCE_COLOR"))
    return true;
  if (variable("TERM") == "dumb") return false;
  return is_terminal;
}

Charset charset_of(const Environment& variable) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string locale = variable(name).value_or("");
    if (locale.empty()) continue;
    std::transform(locale.begin(), locale.end(), locale.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const bool utf8 =
        locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
    return utf8 ? Charset::utf8 : Charset::ascii;
  }
  return Charset::ascii;
}

bool is_terminal(int fd) { return isatty(fd) == 1; }

unsigned width_of(int fd, const Environment& variable) {
  std::optional<unsigned> width = number(variable("COLUMNS"));
  if (!width) width = terminal_width(fd);
  return std::clamp(width.value_or(default_width), least_width, greatest_width);
}

Look look_of(int fd, ColourChoice choice) {
  return {.colour = wants_colour(choice, environment, is_terminal(fd)),
          .charset = charset_of(environment),
          .width = width_of(fd, environment)};
}

}  // namespace cli
