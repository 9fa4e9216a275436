#include "cli/exit_code.hpp"

#include <algorithm>

namespace cli {

int exit_code_of(const judge::Report& report, bool exit_zero) {
  using judge::Verdict;
  if (report.verdict == Verdict::judge_error) return exit_judge_error;
  const int not_accepted = exit_zero ? exit_good : exit_not_accepted;
  if (report.verdict == Verdict::compile_error) return not_accepted;
  const bool any_ran = std::any_of(report.tests.begin(), report.tests.end(),
                                   [](const judge::TestResult& test) { return test.ran; });
  if (!any_ran && report.kept_back == 0) return exit_nothing_ran;
  return report.verdict == Verdict::accepted ? exit_good : not_accepted;
}

}  // namespace cli
