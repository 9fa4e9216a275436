// Verdicts and their short names.

#pragma once

#include <optional>
#include <string_view>

namespace judge {

enum class Verdict {
  accepted,       // AC
  wrong_answer,   // WA
  time_limit,     // TLE
  memory_limit,   // MLE
  output_limit,   // OLE
  runtime_error,  // RTE
  compile_error,  // CE
  judge_error,    // JE: ours, never the candidate's
};

// "AC".
std::string_view short_name(Verdict verdict);
// "accepted", "wrong answer", "time limit exceeded", …
std::string_view long_name(Verdict verdict);
// By short name, upper case.
std::optional<Verdict> verdict_of(std::string_view short_name);

}  // namespace judge
