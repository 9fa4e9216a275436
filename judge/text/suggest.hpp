// "did you mean": the nearest of some known words.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`; bytes.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The nearest of `known` at most max(1, length of word / 3) edits away, case aside; the first of
// equals; else one that `word` only adds to, as memory_limit does to memory; empty if none.
std::string nearest(std::string_view word, const std::vector<std::string>& known);

// "did you mean 'x'?", or empty if nothing is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known);

}  // namespace judge
