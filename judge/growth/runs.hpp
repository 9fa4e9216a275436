// The runs that growth is measured with.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "judge/data/test_data.hpp"
#include "judge/growth/sweep.hpp"
#include "judge/problem/problem.hpp"
#include "sandbox/run.hpp"

namespace judge {

// What it refers to must outlive it. All throw what TestData and Sandbox throw.
class GrowthRuns {
 public:
  // The two programs are sealed memfds, with counters and without.
  GrowthRuns(const Scaling& scaling, int counted, int plain, const TestData& data,
             sandbox::Sandbox& sandbox)
      : scaling_(scaling), counted_(counted), plain_(plain), data_(data), sandbox_(sandbox) {}

  // `seed` is an index into Scaling::seeds.
  sandbox::UniqueFd input(std::uint64_t n, unsigned seed) const;
  std::optional<Sample> counted(std::uint64_t n, unsigned seed) const;
  // The time that runs have taken since this was made. Inputs that had to be made first count only
  // beyond a third of a minute: they are kept for the next submission.
  std::chrono::milliseconds spent() const;
  // Without counters, on the input of the first seed.
  std::optional<std::chrono::microseconds> plain(std::uint64_t n) const;

 private:
  sandbox::RunResult run(int program, int input, int record) const;

  const Scaling& scaling_;
  int counted_, plain_;
  const TestData& data_;
  sandbox::Sandbox& sandbox_;
  const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  mutable std::chrono::steady_clock::duration making_inputs_{};
};

}  // namespace judge
