// How a submission's work and heap grow along one axis of a group: what reports show.

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "judge/growth/comparison.hpp"
#include "judge/growth/estimate.hpp"

namespace judge {

// Where the work of the last doubling is done; they add up to 1.
struct WorkShares {
  double own = 0;         // the submission's code and templates
  double copying = 0;     // of memory, in the library and the kernel
  double searching = 0;   // and comparing, in the library
  double allocating = 0;  // memory
};

struct Growth {
  std::string group;
  bool visible = false;   // false: figures of single sizes are left out
  bool required = false;  // the group fails if the growth is surely more than asked
  std::string problem;    // not empty: why nothing was measured
  bool fault = false;     // `problem` is the judge's or the problem's, not the submission's
  std::vector<std::uint64_t> sizes;
  std::vector<double> work, heap_bytes;  // at each of `sizes`, mean over the inputs
  Estimate time, heap;
  WorkShares shares;
  std::string asked, asked_heap;  // "O(n log n)"; empty if the problem asks nothing
  Fit time_fit = Fit::cannot_tell, heap_fit = Fit::cannot_tell;
  std::vector<std::string> notes;  // what surprises, a line each
  std::chrono::milliseconds build_time{}, run_time{};

  bool failed() const { return required && (time_fit == Fit::more || heap_fit == Fit::more); }
};

// "about n^1.98 (1.97 to 1.99): quadratic, mostly copying".
std::string growth_text(const Growth& growth);

// "asked O(n log n): more than asked"; empty if nothing is asked.
std::string comparison_text(const std::string& asked, Fit fit);

}  // namespace judge
