// Runs a counted program on growing sizes, within a budget.

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "judge/growth/peels.hpp"
#include "judge/growth/work.hpp"

namespace judge {

// One run of one input.
struct Sample {
  Work work;
  std::chrono::microseconds cpu_time{};
  std::uint64_t resident_bytes = 0;  // at its peak
  std::uint64_t input_bytes = 0;
};

// Empty if the run failed or left no record.
using CountedRun = std::function<std::optional<Sample>(std::uint64_t n, unsigned seed)>;

struct SweepRange {
  std::uint64_t from = 0, to = 0;  // the least and the most n
  unsigned seeds = 1;
};

// When to stop for the time it takes. What has been measured until then is used.
struct SweepBudget {
  std::function<std::chrono::milliseconds()> spent;  // so far
  std::chrono::milliseconds sizes, inputs;           // for one input of each size; for all
};

struct Sweep {
  bool by_doubling = true;  // else n, n+1, …: it grows too fast to double n
  std::vector<std::uint64_t> sizes;
  std::vector<std::vector<Sample>> samples;  // by seed, then by size
  Sample smallest;                           // at the least n: start-up
  std::string problem;                       // why there is nothing

  // A figure of every sample.
  std::vector<Series> series(const std::function<double(const Sample&)>& figure) const;
};

// Doubles n with one seed until the work, not the time, reaches a budget, so that the sizes repeat
// on a busy machine; then runs the other seeds at the last sizes. A program that is too steep for
// doubling is followed in steps of one.
Sweep sweep(const SweepRange& range, const CountedRun& run, const SweepBudget& budget);

}  // namespace judge
