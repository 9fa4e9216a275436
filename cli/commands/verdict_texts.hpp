// What each verdict means and what to do about it, in about ten lines.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

// By short name, in any case: "TLE", "tle". None if there is no such verdict.
std::optional<std::string_view> verdict_text(std::string_view name);

// "AC", "WA", …
std::vector<std::string> verdict_names();

}  // namespace cli
