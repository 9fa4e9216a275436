// The built-in help.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

// The page on a command or a topic; the empty topic is the overview. None if there is no such page.
std::optional<std::string_view> help_text(std::string_view topic);

// All that help_text() knows, the overview left out.
std::vector<std::string> help_topics();

}  // namespace cli
