// "did you mean …?"

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

// The candidate nearest to `word`, if it is at most max(1, a third of its length) insertions,
// deletions, replacements and swaps of neighbours away.
std::optional<std::string> nearest(std::string_view word,
                                   const std::vector<std::string>& candidates);

// " (did you mean 'list'?)" or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace cli
