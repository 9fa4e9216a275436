#include "judge/growth/kept_loops.hpp"

#include <algorithm>
#include <cmath>

namespace judge {
namespace {

// Real work took 0.116 ns a unit at the least.
constexpr double fastest_ns_per_unit = 0.04;
// Wanted, so that noise in the time does not count; and too little to say anything.
constexpr double wanted_units = 1e8, least_units = 1e7;
// Of the time beyond start-up, what more than linear work must leave when the linear part is
// removed: half of it is left of n^2.
constexpr double least_share = 0.1;
constexpr int plain_runs = 3;

struct Figures {
  double units = 0, time_ns = 0;
};

class Check {
 public:
  Check(const Sweep& swept, const SweepRange& range, const CountedRun& counted,
        const PlainRun& plain)
      : swept_(swept), range_(range), counted_(counted), plain_(plain) {}

  std::string doubt(double exponent, bool linear_is_input) {
    std::uint64_t n = size_to_check(exponent);
    auto large = figures_at(n);
    if (!large && n != swept_.sizes.back()) large = figures_at(n = swept_.sizes.back());
    const auto half = figures_at(n / 2);
    const auto least = plain_time(range_.from);
    if (!large || !half || !least) return "the program without counters fails where it is checked";
    const Figures start{swept_.smallest.work.units(), *least};
    return linear_is_input ? doubt_beyond_linear(*large, *half, start) : doubt_of(*large, *half);
  }

 private:
  std::uint64_t size_to_check(double exponent) const {
    const std::uint64_t last = swept_.sizes.back();
    const double units = swept_.samples.front().back().work.units() - swept_.smallest.work.units();
    if (units >= wanted_units || units <= 0) return last;
    const double factor = std::pow(wanted_units / units, 1 / std::max(exponent, 0.5));
    const double n = std::min(static_cast<double>(last) * factor, static_cast<double>(range_.to));
    return static_cast<std::uint64_t>(n);
  }

  std::optional<Figures> figures_at(std::uint64_t n) const {
    const auto sample = counted_(n, 0);
    const auto time = sample ? plain_time(n) : std::nullopt;
    if (!time) return std::nullopt;
    return Figures{sample->work.units(), *time};
  }

  std::optional<double> plain_time(std::uint64_t n) const {
    std::optional<double> best;
    for (int i = 0; i < plain_runs; ++i) {
      const auto time = plain_(n);
      if (!time) return std::nullopt;
      const auto ns = static_cast<double>(time->count()) * 1e3;
      best = best ? std::min(*best, ns) : ns;
    }
    return best;
  }

  static std::string doubt_of(const Figures& large, const Figures& half) {
    return verdict(large.units - half.units, large.time_ns - half.time_ns, 0);
  }

  // Reading the input takes linear time, which would hide that there is no other.
  static std::string doubt_beyond_linear(const Figures& large, const Figures& half,
                                         const Figures& start) {
    const double units = large.units - 2 * half.units + start.units;
    const double time = large.time_ns - 2 * half.time_ns + start.time_ns;
    return verdict(units, time, least_share * (large.time_ns - start.time_ns));
  }

  static std::string verdict(double units, double time_ns, double least_ns) {
    if (units < least_units)
      return "the largest size is too little work to be sure that the compiler kept its loops";
    if (time_ns < std::max(fastest_ns_per_unit * units, least_ns))
      return "the time does not grow with the counted work: the compiler must have removed loops";
    return {};
  }

  const Sweep& swept_;
  const SweepRange& range_;
  const CountedRun& counted_;
  const PlainRun& plain_;
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

std::string doubt_of_loops(const Estimate& found, const Sweep& swept, const SweepRange& range,
                           const CountedRun& counted, const PlainRun& plain) {
  if (!found.exponent || found.classes.empty() || !swept.by_doubling) return {};
  const bool grows = input_grows(swept);
  if (!claims_at_least(found, grows ? 1.5 : 0.5)) return {};
  return Check(swept, range, counted, plain).doubt(found.exponent->middle, grows);
}

}  // namespace judge
