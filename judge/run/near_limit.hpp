// When a test is run again because its time is near a limit, and when enough is known.

#pragma once

#include <chrono>
#include <vector>

#include "judge/report/report.hpp"
#include "sandbox/run.hpp"

namespace judge {

// The limits of a run that is timed: with twice the CPU time, so that the run tells by how much it
// is too slow. A program that takes more than that is not worth a second run.
sandbox::Limits measuring_limits(sandbox::Limits limits);

// Whether a run under measuring_limits() came to an end that it might not have reached under
// `limits`, which only a run under these can tell: it crashed, say, after the limit had passed.
bool ended_beyond(const sandbox::RunResult& run, const sandbox::Limits& limits);

// What share of its limits the time of a run was: of the CPU time, or of the wall time of a program
// that does more than wait. 1: just in time.
double time_share(const sandbox::RunResult& run, const sandbox::Limits& limits);

// Whether a verdict could be another one on another day: it is about time, or would be, and the
// time is within 20 % of a limit.
bool is_near_limit(Verdict verdict, const sandbox::RunResult& run, const sandbox::Limits& limits);

// The runs of one test so far, and whether one more would tell more. Says the same whoever asks:
// nothing here depends on chance but the figures.
class TimedRuns {
 public:
  TimedRuns(Verdict verdict, const sandbox::RunResult& first, const sandbox::Limits& limits);

  // `calibration` is the time of a calibration run right before the one that is added.
  void add(const sandbox::RunResult& run, std::chrono::microseconds calibration);
  bool want_another() const;
  // None while there was but one run.
  std::optional<Spread> spread() const;

 private:
  std::chrono::microseconds time_of(const sandbox::RunResult& run) const;
  double fastest_share() const;
  bool machine_is_steady() const;

  Verdict verdict_;  // of the first run
  sandbox::Limits limits_;
  bool stopped_by_wall_, wall_counts_;
  std::vector<double> shares_;
  std::vector<std::chrono::microseconds> times_;  // what the limit that is nearer is about
  std::vector<std::chrono::microseconds> calibrations_;
};

}  // namespace judge
