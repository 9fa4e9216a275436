#include "judge/growth/growth.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace judge {
namespace {

constexpr double most_of_it = 0.5, much_of_it = 0.25;

// What the library does for the submission, where that is a good part of the work.
std::string share_text(const WorkShares& shares) {
  const std::array<std::pair<double, std::string_view>, 3> parts{{
      {shares.copying, "copying"},
      {shares.searching, "searching and comparing in the library"},
      {shares.allocating, "allocating memory"},
  }};
  const auto largest = *std::max_element(parts.begin(), parts.end());
  if (largest.first < much_of_it) return {};
  return (largest.first < most_of_it ? "much of it " : "most of it ") + std::string(largest.second);
}

}  // namespace

std::string growth_text(const Growth& growth) {
  if (!growth.problem.empty()) return "not measured: " + growth.problem;
  std::string text = estimate_words(growth.time);
  const bool grows = growth.time.exponent && !growth.time.is(GrowthClass{});
  const std::string share = grows ? share_text(growth.shares) : "";
  return share.empty() ? text : text + "; " + share;
}

std::string comparison_text(const std::string& asked, Fit fit) {
  if (asked.empty()) return {};
  switch (fit) {
    case Fit::as_asked:
      return "as asked, " + asked;
    case Fit::log_factor:
      return "asked " + asked + ", perhaps a log-like factor more";
    case Fit::more:
      return "more than asked, " + asked;
    case Fit::cannot_tell:
      break;
  }
  return "asked " + asked + ", cannot tell";
}

}  // namespace judge
