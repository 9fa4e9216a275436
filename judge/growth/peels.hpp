// Differences of a series that remove its slower parts exactly.
//
// With n doubling from one value to the next: level 0 is x[i+1] - x[i], which has no constant part;
// level p is y[i+1] - 2^p y[i] of the level before, which has no part n^p. A part n^q enters level
// p with the factor (2^q - 1)(2^q - 2)…(2^q - 2^p): zero for q = 0…p, positive for q > p. So a
// positive level p is evidence of growth faster than n^p that no slower part can fake.

#pragma once

#include <optional>
#include <vector>

namespace judge {

using Series = std::vector<double>;  // the figure at n, 2n, 4n, …

Series level_of(Series series, int p);
// Of several series of one length.
Series mean_of(const std::vector<Series>& all);

struct Interval {
  double middle = 0, low = 0, high = 0;
};

// The exponent that level p shows over its last four steps (or as many as there are), with its 95 %
// interval from how the seeds differ. `uncertainty` is added on both sides. Empty if it cannot be
// measured: a value of the level is not positive.
std::optional<Interval> exponent_at(const std::vector<Series>& seeds, int p, double uncertainty);

// log2 of the ratios of neighbours of level 0, over its last four steps.
Series local_exponents(const Series& series);

}  // namespace judge
