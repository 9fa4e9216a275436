// Time limits relative to the reference solution.

#pragma once

#include <chrono>
#include <mutex>

#include "judge/compile/toolchain.hpp"
#include "judge/data/cache.hpp"
#include "judge/problem/problem.hpp"
#include "judge/report/report.hpp"
#include "judge/run/turns.hpp"
#include "sandbox/run.hpp"

namespace judge {

struct ReferenceLimit {
  sandbox::Limits limits;
  LimitOrigin origin;
};

// Safe to use from several threads. What it refers to must outlive it.
class ReferenceLimits {
 public:
  ReferenceLimits(const Problem& problem, const Toolchain& toolchain, sandbox::Sandbox& sandbox,
                  DiskCache cache, Turns& turns)
      : problem_(problem),
        toolchain_(toolchain),
        sandbox_(sandbox),
        cache_(std::move(cache)),
        turns_(turns) {}

  // The limits of a test that has a relative one; `input` is the test's, at its start. Times the
  // reference alone on the machine, the fastest of three runs, unless this machine has done so
  // before with the same program and input, and is about as fast now as then. The caller must not
  // hold a turn. Throws ProblemFault, std::system_error and sandbox::Cancelled.
  ReferenceLimit limits_of(const Test& test, int input);

 private:
  std::chrono::microseconds reference_time(const Test& test, int input);
  std::chrono::microseconds pace();

  const Problem& problem_;
  const Toolchain& toolchain_;
  sandbox::Sandbox& sandbox_;
  DiskCache cache_;
  Turns& turns_;
  std::once_flag calibrated_;
  std::chrono::microseconds pace_{};  // of the machine, now: a calibration run's time
};

}  // namespace judge
