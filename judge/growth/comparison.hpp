// A measured growth against the one a problem asks for.

#pragma once

#include <string_view>

#include "judge/growth/estimate.hpp"

namespace judge {

enum class Fit {
  as_asked,    // or better
  log_factor,  // perhaps a log-like factor more
  more,        // surely more
  cannot_tell,
};

// "as_asked", "log_factor", "more", "cannot_tell".
std::string_view fit_name(Fit fit);

// `first` and `last` are the sizes between which `found` was measured.
Fit compare_growth(const Estimate& found, const GrowthClass& asked, std::uint64_t first,
                   std::uint64_t last);

}  // namespace judge
