#include "judge/text/suggest.hpp"

#include <algorithm>
#include <numeric>

#include "judge/text/words.hpp"

namespace judge {
namespace {

// Longer words are no slips of the finger, and the distance costs their product.
constexpr std::size_t longest_word = 64;

// The first of `known` that `word` begins with, up to a '_' or '-'.
std::string extended(std::string_view word, const std::vector<std::string>& known) {
  const std::string_view head = word.substr(0, word.find_first_of("_-"));
  if (head.size() < 3 || head.size() == word.size()) return {};
  const auto found = std::find(known.begin(), known.end(), head);
  return found == known.end() ? std::string() : *found;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before, above(b.size() + 1), row(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = above;
    std::swap(above, row);
  }
  return above[b.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  if (word.empty() || word.size() > longest_word) return {};
  std::size_t best = std::max<std::size_t>(1, word.size() / 3) + 1;
  std::string found;
  const std::string wanted = lower_case(word);
  for (const std::string& candidate : known) {
    const std::size_t apart =
        std::max(candidate.size(), word.size()) - std::min(candidate.size(), word.size());
    if (apart >= best || candidate.size() > longest_word) continue;
    const std::size_t distance = edit_distance(wanted, lower_case(candidate));
    if (distance >= best) continue;
    best = distance;
    found = candidate;
  }
  return found.empty() ? extended(wanted, known) : found;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string near = nearest(word, known);
  return near.empty() ? std::string() : "did you mean '" + near + "'?";
}

}  // namespace judge
