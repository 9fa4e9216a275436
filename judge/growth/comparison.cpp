#include "judge/growth/comparison.hpp"

#include <algorithm>

namespace judge {
namespace {

// Without a class, an exponent within `near` of the asked one is as asked; one that is higher by
// `far` is more: a second log factor adds up to 0.3 at small sizes.
constexpr double near = 0.1, far = 0.3;

Fit compare_class(const GrowthClass& found, const GrowthClass& asked) {
  if (found == asked || grows_less(found, asked)) return Fit::as_asked;
  const bool same_power = found.power == asked.power && found.base == asked.base;
  return same_power ? Fit::log_factor : Fit::more;
}

Fit compare_exponent(const Interval& found, const GrowthClass& asked, std::uint64_t first,
                     std::uint64_t last) {
  const double exponent =
      exponent_between(asked, static_cast<double>(first), static_cast<double>(last));
  if (found.high < exponent + near) return Fit::as_asked;
  return found.low > exponent + far ? Fit::more : Fit::cannot_tell;
}

}  // namespace

std::string_view fit_name(Fit fit) {
  switch (fit) {
    case Fit::as_asked:
      return "as_asked";
    case Fit::log_factor:
      return "log_factor";
    case Fit::more:
      return "more";
    case Fit::cannot_tell:
      break;
  }
  return "cannot_tell";
}

Fit compare_growth(const Estimate& found, const GrowthClass& asked, std::uint64_t first,
                   std::uint64_t last) {
  if (found.classes.empty())
    return found.exponent ? compare_exponent(*found.exponent, asked, first, last)
                          : Fit::cannot_tell;
  const auto& classes = found.classes;
  const Fit best = compare_class(classes.front(), asked);
  const Fit worst = compare_class(classes.back(), asked);
  // The slower class of two may be right, or the faster one: more only if both are.
  return best == Fit::more ? Fit::more : worst == Fit::as_asked ? best : Fit::log_factor;
}

}  // namespace judge
