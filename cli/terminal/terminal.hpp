// What each stream can show, from the environment.

#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/terminal/look.hpp"

namespace cli {

enum class ColourChoice { automatic, always, never };

// Looks up an environment variable; none if it is not set.
using Environment = std::function<std::optional<std::string>(const char* name)>;

// This process's environment.
std::optional<std::string> environment(const char* name);

// --color beats NO_COLOR beats CLICOLOR_FORCE and FORCE_COLOR beats TERM=dumb beats whether the
// stream is a terminal.
bool wants_colour(ColourChoice choice, const Environment& variable, bool is_terminal);

// Whether the locale's character set is UTF-8. Goes by the variables alone, so that a locale that
// is named but not installed counts.
Charset charset_of(const Environment& variable);

bool is_terminal(int fd);

// COLUMNS, else the terminal's own width, else 80; at least 20.
unsigned width_of(int fd, const Environment& variable);

Look look_of(int fd, ColourChoice choice);

}  // namespace cli
