#include "judge/growth/group_growth.hpp"

#include <algorithm>
#include <utility>

#include "judge/run/score.hpp"

namespace judge {
namespace {

bool all_ran(const SelectedGroup& selected, const GroupRun& run) {
  return selected.tests.size() == selected.group->tests.size() &&
         std::all_of(run.tests.begin(), run.tests.end(), [](const TestResult& t) { return t.ran; });
}

bool is_too_slow(const TestResult& test) {
  return test.verdict == Verdict::time_limit && test.reason && test.reason->kind == "time";
}

// What a test found out and the sizes did not.
void compare_with_tests(const GroupRun& run, Growth& growth) {
  if (growth.time_fit != Fit::as_asked) return;
  if (std::any_of(run.tests.begin(), run.tests.end(), is_too_slow))
    growth.notes.emplace_back(
        "a test is too slow, but not for the size that {n} stands for: the generator's inputs do "
        "not show what costs");
}

Reason reason_of(const Growth& growth) {
  if (growth.fault) return {"judge", "the growth was " + growth_text(growth), std::nullopt};
  const bool time = growth.time_fit == Fit::more;
  return {
      "growth",
      time ? "work grows like " + estimate_words(growth.time) + "; asked " + growth.asked
           : "the heap grows like " + estimate_words(growth.heap) + "; asked " + growth.asked_heap,
      std::nullopt};
}

Verdict verdict_of(const Growth& growth) {
  if (growth.fault) return Verdict::judge_error;
  if (!growth.failed()) return Verdict::accepted;
  return growth.time_fit == Fit::more ? Verdict::time_limit : Verdict::memory_limit;
}

TestResult test_of(const Growth& growth, const sandbox::Limits& limits) {
  TestResult test;
  test.group = growth.group;
  test.name = "growth";
  test.visible = growth.visible;
  test.ran = true;
  test.limits = limits;
  test.verdict = verdict_of(growth);
  test.score = test.verdict == Verdict::accepted ? 1 : 0;
  if (test.verdict != Verdict::accepted) test.reason = reason_of(growth);
  return test;
}

void add_to_group(const TestResult& test, GroupResult& group) {
  ++group.total;
  if (test.verdict == Verdict::accepted) {
    ++group.passed;
    return;
  }
  if (group.verdict == Verdict::accepted) group.verdict = test.verdict;
  group.score = 0;
}

void count_one(const Growth& growth, Report& report) {
  const auto of_group = [&](const auto& item) { return item.group == growth.group; };
  const auto last = std::find_if(report.tests.rbegin(), report.tests.rend(), of_group);
  const auto group = std::find_if(report.groups.begin(), report.groups.end(),
                                  [&](const GroupResult& g) { return g.name == growth.group; });
  if (last == report.tests.rend() || group == report.groups.end()) return;
  const TestResult test = test_of(growth, last->limits);
  report.tests.insert(last.base(), test);
  report.score -= group->score;
  add_to_group(test, *group);
  report.score += group->score;
}

}  // namespace

std::vector<Growth> measure_groups(const Selection& selection, const std::vector<GroupRun>& runs,
                                   GrowthMeter& meter, bool reveal, const Progress& progress) {
  std::vector<Growth> all;
  for (std::size_t i = 0; i < selection.size(); ++i) {
    if (!selection[i].group->scaling || !all_ran(selection[i], runs[i])) continue;
    if (progress.on_growth) progress.on_growth(selection[i].group->name);
    all.push_back(meter.measure(*selection[i].group, reveal));
    compare_with_tests(runs[i], all.back());
  }
  return all;
}

void count_growth(Report& report) {
  for (const Growth& growth : report.growth)
    if (growth.required) count_one(growth, report);
  if (report.compilation.ok) report.verdict = first_failure(report.tests);
}

}  // namespace judge
