// Measures how a submission grows, in the sandbox.

#pragma once

#include <optional>

#include "judge/compile/compile.hpp"
#include "judge/data/test_data.hpp"
#include "judge/growth/growth.hpp"
#include "judge/problem/problem.hpp"
#include "sandbox/run.hpp"

namespace judge {

// One submission; what it refers to must outlive it. Builds it with counters when first asked.
class GrowthMeter {
 public:
  // `program`: the submission as it is judged, a sealed memfd.
  GrowthMeter(const Submission& submission, const Toolchain& toolchain, int program,
              const TestData& data, const DiskCache& cache, sandbox::Sandbox& sandbox)
      : submission_(submission),
        toolchain_(toolchain),
        program_(program),
        data_(data),
        cache_(cache),
        sandbox_(sandbox) {}

  // Takes a second or two as a rule and ten at the most, besides the build. `reveal` as in
  // Settings. Whatever goes wrong is the result's `problem`; throws only sandbox::Cancelled.
  Growth measure(const Group& group, bool reveal);

 private:
  void build(Growth& growth);

  const Submission& submission_;
  const Toolchain& toolchain_;
  int program_;
  const TestData& data_;
  const DiskCache& cache_;
  sandbox::Sandbox& sandbox_;
  std::optional<Compiled> counted_;
};

}  // namespace judge
