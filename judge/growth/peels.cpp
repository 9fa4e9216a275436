#include "judge/growth/peels.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace judge {
namespace {

constexpr std::size_t most_steps = 4;

// Student's t at 95 % for two seeds, three, …
constexpr std::array student{12.7, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36};

double student_of(std::size_t seeds) { return student.at(std::min(seeds - 2, student.size() - 1)); }

std::size_t steps_in(std::size_t values) {
  return values < 2 ? 0 : std::min(most_steps, values - 1);
}

std::optional<double> slope(const Series& level) {
  const std::size_t steps = steps_in(level.size());
  if (steps == 0) return std::nullopt;
  const double first = level[level.size() - 1 - steps], last = level.back();
  if (first <= 0 || last <= 0) return std::nullopt;
  return std::log2(last / first) / static_cast<double>(steps);
}

bool all_used_are_positive(const Series& level) {
  const std::size_t used = steps_in(level.size()) + 1;
  return std::all_of(level.end() - static_cast<std::ptrdiff_t>(used), level.end(),
                     [](double value) { return value > 0; });
}

// The slopes when one seed after the other is left out; empty if one of them has none.
std::vector<double> without_each(const std::vector<Series>& seeds, int p) {
  std::vector<double> slopes;
  for (std::size_t left_out = 0; left_out < seeds.size(); ++left_out) {
    std::vector<Series> rest = seeds;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left_out));
    const auto one = slope(level_of(mean_of(rest), p));
    if (!one) return {};
    slopes.push_back(*one);
  }
  return slopes;
}

double standard_error(const std::vector<double>& slopes) {
  const auto count = static_cast<double>(slopes.size());
  double mean = 0, squares = 0;
  for (const double s : slopes) mean += s / count;
  for (const double s : slopes) squares += (s - mean) * (s - mean);
  return std::sqrt((count - 1) / count * squares);
}

}  // namespace

Series level_of(Series series, int p) {
  for (int q = 0; q <= p; ++q) {
    for (std::size_t i = 0; i + 1 < series.size(); ++i)
      series[i] = series[i + 1] - std::ldexp(series[i], q);
    if (!series.empty()) series.pop_back();
  }
  return series;
}

Series mean_of(const std::vector<Series>& all) {
  Series mean(all.front().size());
  for (std::size_t i = 0; i < mean.size(); ++i) {
    for (const Series& series : all) mean[i] += series[i];
    mean[i] /= static_cast<double>(all.size());
  }
  return mean;
}

std::optional<Interval> exponent_at(const std::vector<Series>& seeds, int p, double uncertainty) {
  const Series level = level_of(mean_of(seeds), p);
  const auto middle = slope(level);
  if (!middle || !all_used_are_positive(level)) return std::nullopt;
  double half = uncertainty;
  if (seeds.size() > 1) {
    const std::vector<double> slopes = without_each(seeds, p);
    if (slopes.empty()) return std::nullopt;
    half += student_of(seeds.size()) * standard_error(slopes);
  }
  return Interval{*middle, *middle - half, *middle + half};
}

Series local_exponents(const Series& series) {
  const Series level = level_of(series, 0);
  const std::size_t steps = steps_in(level.size());
  Series exponents;
  for (std::size_t i = level.size() - 1 - steps; i + 1 < level.size(); ++i)
    exponents.push_back(std::log2(level[i + 1] / level[i]));
  return exponents;
}

}  // namespace judge
