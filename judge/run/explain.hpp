// From what happened in the sandbox to a verdict and its reason.

#pragma once

#include <optional>
#include <string_view>

#include "judge/report/report.hpp"
#include "judge/verdict.hpp"
#include "sandbox/run.hpp"

namespace judge {

struct Explanation {
  Verdict verdict;
  Reason reason;
};

// Why a run cannot be accepted whatever it printed; none if it ended well, so that its output
// decides. It may have run under a longer CPU time limit than `limits` has. `stderr_text` only ever
// adds words. Unless `reveal`, the reason holds nothing that a program could have filled with its
// input.
std::optional<Explanation> explain(const sandbox::RunResult& run, const sandbox::Limits& limits,
                                   std::string_view stderr_text, bool reveal);

}  // namespace judge
