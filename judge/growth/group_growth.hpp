// Growth as a part of judging: which groups are measured, and what it means for them.

#pragma once

#include <vector>

#include "judge/growth/measure.hpp"
#include "judge/report/report.hpp"
#include "judge/run/run_groups.hpp"
#include "judge/run/selection.hpp"

namespace judge {

// Measures the groups of `selection` with 'scaling' of which every test was run. One at a time,
// after the tests.
std::vector<Growth> measure_groups(const Selection& selection, const std::vector<GroupRun>& runs,
                                   GrowthMeter& meter, bool reveal, const Progress& progress);

// Where growth is required, it is one more test of its group, called "growth": not accepted (TLE or
// MLE) if it is surely more than asked, a judge error if it could not be measured for a fault of
// the problem or the judge, else accepted. The group then earns nothing, however it scores.
void count_growth(Report& report);

}  // namespace judge
