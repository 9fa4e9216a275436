// Runs the selected tests on a pool of threads, group by group.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include "judge/report/report.hpp"
#include "judge/run/selection.hpp"

namespace judge {

// A group's tests, in problem order.
struct GroupRun {
  std::string blocked_by;  // the needed group for whose sake none of them ran
  std::vector<TestResult> tests;
};

struct GroupTask {
  std::function<TestResult(const Group&, const Test&)> run;   // called from several threads
  std::function<TestResult(const Group&, const Test&)> skip;  // the result of a test not run
};

// Runs all tests, at most `jobs` at once. A group waits for the groups it needs and is skipped if
// one of them was not accepted in full; a needed group that is not selected does not count. With
// `fail_fast`, no test starts after one was not accepted. Returns one GroupRun for each group of
// `selection`. What `run` or `progress` throws is thrown on, after the running tests have ended.
std::vector<GroupRun> run_groups(const Selection& selection, unsigned jobs, bool fail_fast,
                                 const GroupTask& task, const Progress& progress);

}  // namespace judge
