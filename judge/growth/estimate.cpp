#include "judge/growth/estimate.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "judge/text/figures.hpp"

namespace judge {
namespace {

// Found on 35 programs of known growth and held to on others. `above`: n log n + c n passes for n
// only if c is more than 30 times the log part; exact linear programs show 0.000, hash tables up to
// 0.006. `within` is below any log factor worth naming. `below`: n^3 with remainders reads 2.93.
constexpr double above = 0.015, within = 0.008, below = 0.06;
constexpr double widest = 0.8;  // an interval that still allows to look at the next level
constexpr double of_exact_counts = 0.002;  // prime bucket counts, page-sized buffers
constexpr double of_one_seed = 0.03;       // it may be a lucky one
constexpr double steady_units = 64;        // what does not grow may still step by this
constexpr std::uint64_t large_axis = 1 << 20;

bool lies_in(const Interval& found, double low, double high) {
  return low < found.low && found.high < high;
}

// The classes that an exponent at level p leaves open; none if no class fits.
std::vector<GrowthClass> classes_at(int p, const Interval& found) {
  const double next = p + 1;
  if (lies_in(found, next - below, next + within)) return {{next, false, 0}};
  if (lies_in(found, next - 0.15, next + 0.25)) return {{next, false, 0}, {next, true, 0}};
  if (p > 0 && lies_in(found, p - 0.45, p + 0.40)) return {{static_cast<double>(p), true, 0}};
  if (p == 0 && lies_in(found, -0.05, 0.05)) return {{0, true, 0}};
  if (lies_in(found, p + 0.38, p + 0.62)) return {{p + 0.5, false, 0}};
  return {};
}

// Slower parts can only lower an exponent: what reads n^1.83 with them is no n^1.5 without them.
bool is_outgrown(const GrowthClass& growth, const Interval& whole) {
  const bool half = growth.power != std::floor(growth.power);
  return half && whole.low > growth.power + below;
}

// Climbs from level to level while the growth is surely faster than the next power.
void classify(const std::vector<Series>& seeds, double uncertainty, Estimate& estimate) {
  Interval found = *estimate.exponent;
  for (int p = 0;; ++p) {
    if (found.low <= p + 1 + above || found.high - found.low >= widest) {
      estimate.classes = classes_at(p, found);
      if (!estimate.classes.empty() && is_outgrown(estimate.classes.front(), *estimate.exponent))
        estimate.classes.clear();
      if (estimate.classes.empty()) estimate.why = "no class fits";
      return;
    }
    const auto next = exponent_at(seeds, p + 1, uncertainty);
    if (!next || level_of(seeds.front(), p + 1).size() < 3) {
      estimate.why = "faster than " + growth_name({p + 1.0, false, 0}) + ", more cannot be told";
      return;
    }
    found = *next;
  }
}

double largest_step(const Series& level) {
  double largest = 0;
  for (const double step : level) largest = std::max(largest, std::abs(step));
  return largest;
}

bool never_steps(const std::vector<Series>& seeds) {
  return std::all_of(seeds.begin(), seeds.end(), [](const Series& series) {
    return largest_step(level_of(series, 0)) <= steady_units;
  });
}

// Logarithmic work over a huge axis takes small, but steady steps.
bool steps_steadily(const std::vector<std::uint64_t>& sizes, const std::vector<Series>& seeds) {
  const Series level = level_of(mean_of(seeds), 0);
  return sizes.back() > large_axis && *std::min_element(level.begin(), level.end()) > 0;
}

// A cap, a cache of results, a switch of method.
std::string slowing(const std::vector<Series>& seeds) {
  const Series local = local_exponents(mean_of(seeds));
  if (local.size() < 3) return {};
  const double first = local.front(), last = local.back();
  const double most = *std::max_element(local.begin(), local.end());
  if (last >= first - 0.25 || last >= most - 0.25 || local[local.size() - 2] >= first - 0.1)
    return {};
  return "the growth slows from n^" + decimal_text(first, 2) + " to n^" + decimal_text(last, 2) +
         " within the range";
}

std::vector<Series> last_of(const std::vector<Series>& seeds, std::size_t count) {
  std::vector<Series> last;
  last.reserve(seeds.size());
  for (const Series& series : seeds)
    last.emplace_back(series.end() - static_cast<std::ptrdiff_t>(count), series.end());
  return last;
}

}  // namespace

Estimate estimate_growth(const std::vector<std::uint64_t>& sizes,
                         const std::vector<Series>& seeds) {
  Estimate estimate;
  if (sizes.size() < least_sizes) {
    estimate.why = "only " + std::to_string(sizes.size()) + " sizes could be run";
    return estimate;
  }
  const std::vector<Series> window = last_of(seeds, std::min(sizes.size(), window_sizes));
  const double uncertainty = window.size() == 1 ? of_one_seed : of_exact_counts;
  if (never_steps(window) && !steps_steadily(sizes, window)) {
    estimate.exponent = Interval{};
    estimate.classes = {GrowthClass{}};
    return estimate;
  }
  estimate.exponent = exponent_at(window, 0, uncertainty);
  if (!estimate.exponent) {
    estimate.why = "it does not rise steadily";
  } else if (estimate.why = slowing(window); estimate.why.empty()) {
    classify(window, uncertainty, estimate);
  } else {
    estimate.exponent.reset();  // of no one growth
  }
  return estimate;
}

Estimate estimate_exponential(const std::vector<Series>& seeds) {
  constexpr std::size_t least = 6, looked_at = 5;
  Estimate estimate;
  if (seeds.front().size() < least) {
    estimate.why = "only " + std::to_string(seeds.front().size()) + " sizes could be run";
    return estimate;
  }
  std::vector<double> ratios;
  for (const Series& series : seeds) {
    const Series steps = level_of(series, 0);
    for (std::size_t i = steps.size() - looked_at; i < steps.size(); ++i) {
      if (steps[i] <= 0) {
        estimate.why = "it does not rise steadily";
        return estimate;
      }
      if (i > steps.size() - looked_at) ratios.push_back(steps[i] / steps[i - 1]);
    }
  }
  const auto [least_ratio, most_ratio] = std::minmax_element(ratios.begin(), ratios.end());
  if (*least_ratio <= 1.2 || *most_ratio / *least_ratio >= 1.03) {
    estimate.why = "it grows too fast to double n, and not like c^n";
    return estimate;
  }
  double sum = 0;
  for (const double ratio : ratios) sum += ratio;
  estimate.classes = {{0, false, sum / static_cast<double>(ratios.size())}};
  return estimate;
}

std::string estimate_words(const Estimate& estimate) {
  std::string text;
  if (estimate.exponent && !estimate.is(GrowthClass{}))
    text = "about n^" + decimal_text(estimate.exponent->middle, 2) + " (" +
           decimal_text(estimate.exponent->low, 2) + " to " +
           decimal_text(estimate.exponent->high, 2) + ')';
  if (estimate.classes.empty())
    return text.empty() ? "cannot tell: " + estimate.why : text + ", no class: " + estimate.why;
  const GrowthClass& first = estimate.classes.front();
  if (first.base > 0) return "about " + growth_name(first) + ": exponential";
  if (!text.empty()) text += ": ";
  if (estimate.classes.size() == 1) return text + growth_words(first);
  return text + growth_name(first) + " or " + growth_name(estimate.classes[1]) +
         ", cannot tell which";
}

}  // namespace judge
