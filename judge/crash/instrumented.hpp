// A submission built once more, with sanitizers and a checking standard library.

#pragma once

#include "judge/compile/submission.hpp"
#include "judge/compile/toolchain.hpp"
#include "judge/compile/unit_names.hpp"
#include "judge/report/report.hpp"
#include "sandbox/run.hpp"
#include "sandbox/unique_fd.hpp"

namespace judge {

// For one thread at a time. What it refers to must outlive it.
class Instrumented {
 public:
  Instrumented(const Submission& submission, const Toolchain& toolchain, sandbox::Sandbox& sandbox)
      : submission_(submission), toolchain_(toolchain), sandbox_(sandbox) {}

  // Runs it on `input`, with far more time and memory than `limits`, and says what is wrong with
  // it; none if nothing was found, or if it cannot be built so. Builds it first, once. What the
  // program says is not trusted: traces hold only places that are in the submission. Throws what
  // the sandbox throws.
  std::optional<Defect> find_defect(int input, const sandbox::Limits& limits);

 private:
  void build();
  std::vector<Frame> own_frames(const std::vector<std::uint64_t>& addresses);

  const Submission& submission_;
  const Toolchain& toolchain_;
  sandbox::Sandbox& sandbox_;
  bool built_ = false;
  UnitNames names_;
  sandbox::UniqueFd program_;  // -1: it does not compile this way
};

}  // namespace judge
