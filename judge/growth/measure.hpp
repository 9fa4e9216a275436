// Measures how a submission grows, in the sandbox.

#pragma once

#include <chrono>
#include <optional>

#include "judge/compile/compile.hpp"
#include "judge/data/test_data.hpp"
#include "judge/growth/growth.hpp"
#include "judge/problem/problem.hpp"
#include "sandbox/run.hpp"

namespace judge {

// How long the runs may take; what has been measured until then is used. Making inputs that no
// earlier submission has left in the cache does not count, up to a third of a minute.
struct GrowthBudget {
  std::chrono::milliseconds sizes{4000};   // to find the sizes, with the first input of each
  std::chrono::milliseconds inputs{7500};  // for the other inputs, from the start
  std::chrono::milliseconds all{9000};     // after this nothing more is begun
};

// One submission; what it refers to must outlive it. Builds it with counters when first asked.
class GrowthMeter {
 public:
  // `program`: the submission as it is judged, a sealed memfd.
  GrowthMeter(const Submission& submission, const Toolchain& toolchain, int program,
              const TestData& data, const DiskCache& cache, sandbox::Sandbox& sandbox,
              const GrowthBudget& budget = {})
      : submission_(submission),
        toolchain_(toolchain),
        program_(program),
        data_(data),
        cache_(cache),
        sandbox_(sandbox),
        budget_(budget) {}

  // Takes about a second as a rule and ten at the most, besides the build. `reveal` as in
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
  GrowthBudget budget_;
  std::optional<Compiled> counted_;
};

}  // namespace judge
