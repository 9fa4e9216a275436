#include "judge/run/near_limit.hpp"

#include <algorithm>

namespace judge {
namespace {

using sandbox::Limits;
using sandbox::Outcome;
using sandbox::RunResult;

constexpr double near = 0.8, beyond_near = 1.2;
constexpr double clearly_over = 1.25;  // in the fastest of three runs
constexpr double hopeless = 1.5;       // of a run that the wall clock stopped
constexpr double steady = 1.15;        // slowest calibration / fastest
constexpr unsigned measuring_factor = 2;
constexpr std::size_t runs_if_over = 5, runs_if_accepted = 3, runs_if_clear = 3;

// Waiting takes as long on a slow machine as on a fast one.
bool only_waits(const RunResult& run) { return run.cpu_time * 10 < run.wall_time; }

double ratio(std::chrono::microseconds part, std::chrono::microseconds whole) {
  return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

// Stopped so far beyond a limit, or while it did nothing, that no second run would end in time.
bool is_hopeless(const RunResult& run, const Limits& limits) {
  if (run.outcome == Outcome::cpu_limit) return true;
  return run.outcome == Outcome::wall_limit &&
         (only_waits(run) || ratio(run.cpu_time, limits.cpu_time) >= hopeless);
}

template <class T>
double extent(const std::vector<T>& values) {
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  return least->count() > 0 ? ratio(*most, *least) : 1;
}

}  // namespace

Limits measuring_limits(Limits limits) {
  limits.cpu_time *= measuring_factor;
  return limits;
}

bool ended_beyond(const RunResult& run, const Limits& limits) {
  return run.cpu_time > limits.cpu_time && run.outcome != Outcome::exited &&
         run.outcome != Outcome::cpu_limit && run.outcome != Outcome::wall_limit;
}

double time_share(const RunResult& run, const Limits& limits) {
  const double cpu = ratio(run.cpu_time, limits.cpu_time);
  return only_waits(run) ? cpu : std::max(cpu, ratio(run.wall_time, limits.wall_time));
}

bool is_near_limit(Verdict verdict, const RunResult& run, const Limits& limits) {
  if (verdict != Verdict::accepted && verdict != Verdict::time_limit) return false;
  // Stopped runs have no end whose distance could be known.
  if (run.outcome == Outcome::cpu_limit || run.outcome == Outcome::wall_limit) return false;
  const double share = std::max(time_share(run, limits), ratio(run.wall_time, limits.wall_time));
  return share >= near && share <= beyond_near;
}

TimedRuns::TimedRuns(Verdict verdict, const RunResult& first, const Limits& limits)
    : verdict_(verdict),
      limits_(limits),
      stopped_by_wall_(first.outcome == Outcome::wall_limit),
      wall_counts_(time_share(first, limits) > ratio(first.cpu_time, limits.cpu_time)),
      shares_{is_hopeless(first, limits) ? measuring_factor : time_share(first, limits)},
      times_{time_of(first)} {}

void TimedRuns::add(const RunResult& run, std::chrono::microseconds calibration) {
  shares_.push_back(time_share(run, limits_));
  times_.push_back(time_of(run));
  calibrations_.push_back(calibration);
}

std::chrono::microseconds TimedRuns::time_of(const RunResult& run) const {
  return wall_counts_ ? run.wall_time : run.cpu_time;
}

double TimedRuns::fastest_share() const {
  return *std::min_element(shares_.begin(), shares_.end());
}

bool TimedRuns::machine_is_steady() const { return extent(calibrations_) <= steady; }

bool TimedRuns::want_another() const {
  const std::size_t runs = shares_.size();
  const double share = fastest_share();
  if (share < near || (runs == 1 && share >= measuring_factor)) return false;
  if (verdict_ == Verdict::accepted) return runs < runs_if_accepted;
  if (verdict_ != Verdict::time_limit) return false;
  if (stopped_by_wall_) return runs < 2;
  if (runs >= runs_if_clear && share > clearly_over && machine_is_steady()) return false;
  return runs < runs_if_over;
}

std::optional<Spread> TimedRuns::spread() const {
  if (times_.size() == 1) return std::nullopt;
  const auto [least, most] = std::minmax_element(times_.begin(), times_.end());
  return Spread{static_cast<unsigned>(times_.size()), wall_counts_, *least, *most,
                extent(calibrations_)};
}

}  // namespace judge
