#include "judge/growth/kept_loops.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace judge {
namespace {

// Real work took 0.116 ns a unit at the least.
constexpr double fastest_ns_per_unit = 0.04;
// Wanted, so that noise in the time does not count; and too little to say anything.
constexpr double wanted_units = 2e8, least_units = 1e7;
// Of the time beyond start-up, what more than linear work must leave when the linear part is
// removed: half of it is left of n^2.
constexpr double least_share = 0.1;
// Noise makes a run longer, never shorter: the fastest of some counts, and of more where the
// result is not clear by this factor.
constexpr int few_rounds = 3, many_rounds = 9;
constexpr double clear = 4;

class Check {
 public:
  Check(const Sweep& swept, const SweepRange& range, const CountedRun& counted,
        const PlainRun& plain)
      : swept_(swept), range_(range), counted_(counted), plain_(plain) {}

  std::string doubt(double exponent, bool linear_is_input) {
    linear_is_input_ = linear_is_input;
    const std::uint64_t last = swept_.sizes.back();
    const std::uint64_t n = size_to_check(exponent);
    if (!count(n) && (n == last || !count(last))) return fails;
    if (added_units() < least_units)
      return "the largest size is too little work to be sure that the compiler kept its loops";
    if (!time_rounds(few_rounds)) return fails;
    const bool is_clear = added_ns() > clear * needed_ns();
    if (!is_clear && !time_rounds(many_rounds - few_rounds)) return fails;
    if (added_ns() < needed_ns())
      return "the time does not grow with the counted work: the compiler must have removed loops";
    return {};
  }

 private:
  static constexpr const char* fails = "the program without counters fails where it is checked";

  // Work and the least time at n, n / 2, and the least n.
  struct Point {
    std::uint64_t n = 0;
    double units = 0, ns = std::numeric_limits<double>::max();
  };

  std::uint64_t size_to_check(double exponent) const {
    const std::uint64_t last = swept_.sizes.back();
    const double units = swept_.samples.front().back().work.units() - swept_.smallest.work.units();
    if (units >= wanted_units || units <= 0) return last;
    const double factor = std::pow(wanted_units / units, 1 / std::max(exponent, 0.5));
    const double n = std::min(static_cast<double>(last) * factor, static_cast<double>(range_.to));
    return static_cast<std::uint64_t>(n);
  }

  bool count(std::uint64_t n) {
    const auto large = counted_(n, 0);
    const auto half = large ? counted_(n / 2, 0) : std::nullopt;
    if (!half) return false;
    points_ = {Point{n, large->work.units()}, Point{n / 2, half->work.units()},
               Point{range_.from, swept_.smallest.work.units()}};
    return true;
  }

  // In turns, so that what else the machine does concerns all of them.
  bool time_rounds(int rounds) {
    for (int i = 0; i < rounds; ++i)
      for (Point& point : points_) {
        const auto time = plain_(point.n);
        if (!time) return false;
        point.ns = std::min(point.ns, static_cast<double>(time->count()) * 1e3);
      }
    return true;
  }

  // What the step from n / 2 to n adds. Reading the input takes linear time, which would hide that
  // there is no other: it is removed.
  double added(double Point::*figure) const {
    const auto& [large, half, start] = points_;
    return linear_is_input_ ? large.*figure - 2 * half.*figure + start.*figure
                            : large.*figure - half.*figure;
  }
  double added_units() const { return added(&Point::units); }
  double added_ns() const { return added(&Point::ns); }
  double needed_ns() const {
    const double all = points_[0].ns - points_[2].ns;
    return std::max(fastest_ns_per_unit * added_units(), linear_is_input_ ? least_share * all : 0);
  }

  const Sweep& swept_;
  const SweepRange& range_;
  const CountedRun& counted_;
  const PlainRun& plain_;
  bool linear_is_input_ = true;
  std::array<Point, 3> points_;
};

bool claims_at_least(const Estimate& found, double power) {
  return std::any_of(found.classes.begin(), found.classes.end(),
                     [power](const GrowthClass& growth) { return growth.power >= power; });
}

}  // namespace

bool input_grows(const Sweep& swept) {
  const auto& samples = swept.samples.front();
  const double sizes =
      static_cast<double>(swept.sizes.back()) / static_cast<double>(swept.sizes.front());
  const double bytes = static_cast<double>(samples.back().input_bytes) /
                       std::max(static_cast<double>(samples.front().input_bytes), 1.0);
  return bytes > std::sqrt(sizes);
}

bool needs_kept_loops(const Estimate& found, const Sweep& swept) {
  if (!found.exponent || found.classes.empty() || !swept.by_doubling) return false;
  return claims_at_least(found, input_grows(swept) ? 1.5 : 0.5);
}

std::string doubt_of_loops(const Estimate& found, const Sweep& swept, const SweepRange& range,
                           const CountedRun& counted, const PlainRun& plain) {
  return Check(swept, range, counted, plain).doubt(found.exponent->middle, input_grows(swept));
}

}  // namespace judge
