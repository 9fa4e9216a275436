#include "judge/run/score.hpp"

#include <algorithm>

namespace judge {
namespace {

double weighted_share(const SelectedGroup& selected, const std::vector<TestResult>& results) {
  double earned = 0, all = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    all += selected.tests[i]->weight;
    earned += selected.tests[i]->weight * results[i].score;
  }
  return all > 0 ? earned / all : 0;
}

double lowest_score(const std::vector<TestResult>& results) {
  double lowest = 1;
  for (const TestResult& result : results) lowest = std::min(lowest, result.score);
  return lowest;
}

double share(const SelectedGroup& selected, const std::vector<TestResult>& results,
             bool all_passed) {
  if (all_passed && lowest_score(results) == 1) return 1;
  switch (selected.group->score) {
    case Group::Score::all:
      return 0;
    case Group::Score::sum:
      return weighted_share(selected, results);
    case Group::Score::min:
      return lowest_score(results);
  }
  return 0;
}

bool passed(const TestResult& result) { return result.ran && result.verdict == Verdict::accepted; }

}  // namespace

GroupResult score_group(const SelectedGroup& selected, const GroupRun& run, bool reveal) {
  const auto& tests = run.tests;
  GroupResult result;
  result.name = selected.group->name;
  result.visible = selected.group->visible || reveal;
  result.blocked_by = run.blocked_by;
  result.ran = std::any_of(tests.begin(), tests.end(), [](const TestResult& t) { return t.ran; });
  result.verdict = first_failure(tests);
  result.passed = static_cast<unsigned>(std::count_if(tests.begin(), tests.end(), passed));
  result.total = static_cast<unsigned>(tests.size());
  result.points = selected.group->points;
  result.score =
      result.points * share(selected, tests, result.ran && result.passed == result.total);
  return result;
}

Verdict first_failure(const std::vector<TestResult>& tests) {
  for (const TestResult& test : tests)
    if (test.ran && test.verdict != Verdict::accepted) return test.verdict;
  return Verdict::accepted;
}

}  // namespace judge
