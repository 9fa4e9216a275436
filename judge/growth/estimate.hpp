// How a counted figure grows with n: an exponent with its interval and the classes that are left
// open; it declines rather than claim what the data does not carry.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "judge/growth/growth_class.hpp"
#include "judge/growth/peels.hpp"

namespace judge {

// Fewer sizes than this tell nothing; more than the window are not looked at.
inline constexpr std::size_t least_sizes = 5, window_sizes = 7;

struct Estimate {
  std::optional<Interval> exponent;  // of the part that grows: start-up is removed
  std::vector<GrowthClass> classes;  // one, or two that cannot be told apart; empty: see `why`
  std::string why;                   // "the growth slows from n^2.00 to n^1.01 within the range"

  bool is(const GrowthClass& growth) const { return classes.size() == 1 && classes[0] == growth; }
};

// `seeds`: for each seed the figure at each of `sizes`, each twice the one before. The figures are
// exact counts, so that differences between seeds are all there is of noise.
Estimate estimate_growth(const std::vector<std::uint64_t>& sizes, const std::vector<Series>& seeds);

// For sizes n, n+1, n+2, …: whether the figure grows exponentially.
Estimate estimate_exponential(const std::vector<Series>& seeds);

// "about n^1.98 (1.97 to 1.99): quadratic"; "cannot tell: …".
std::string estimate_words(const Estimate& estimate);

}  // namespace judge
