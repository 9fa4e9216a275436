// From test results to group results, points and the verdict of a submission.

#pragma once

#include <vector>

#include "judge/report/report.hpp"
#include "judge/run/run_groups.hpp"
#include "judge/run/selection.hpp"

namespace judge {

// Adds up a group. Points are for the tests that were selected; one that did not run earns none.
GroupResult score_group(const SelectedGroup& selected, const GroupRun& run, bool reveal);

// The verdict of the first test that ran and was not accepted; accepted if there is none.
Verdict first_failure(const std::vector<TestResult>& tests);

}  // namespace judge
