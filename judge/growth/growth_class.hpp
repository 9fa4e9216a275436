// How a figure can grow with n.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

// n^power, times a log-like factor if `log`; or base^n if `base` is not 0.
struct GrowthClass {
  double power = 0;
  bool log = false;
  double base = 0;

  bool operator==(const GrowthClass&) const = default;
};

// "n^2 log n", "1", "1.62^n".
std::string growth_name(const GrowthClass& growth);

// "quadratic", "n times a log-like factor", "does not grow".
std::string growth_words(const GrowthClass& growth);

// Whether `a` grows more slowly than `b`.
bool grows_less(const GrowthClass& a, const GrowthClass& b);

// Of "O(n log n)"; empty if it is none of asked_growths().
std::optional<GrowthClass> asked_growth(std::string_view text);
// What a problem can ask for, from O(1) up.
const std::vector<std::string_view>& asked_growths();

// The exponent that `growth` shows between two sizes, start-up removed as in Estimate.
double exponent_between(const GrowthClass& growth, double first, double last);

}  // namespace judge
