#include "judge/report/feedback.hpp"

#include <algorithm>
#include <utility>

#include "judge/run/signals.hpp"

namespace judge {
namespace {

template <class T>
void add_once(std::vector<T>& list, const T& item) {
  if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

bool failed(const TestResult& test) { return test.ran && test.verdict != Verdict::accepted; }

bool has_tag(const TestResult& test, const std::string& tag) {
  return tag.empty() || std::find(test.tags.begin(), test.tags.end(), tag) != test.tags.end();
}

Category category(const std::vector<TestResult>& tests, const std::string& group,
                  const std::string& tag) {
  Category sum;
  sum.group = group;
  sum.tag = tag;
  for (const TestResult& test : tests) {
    if (test.group != group || !test.ran || !has_tag(test, tag)) continue;
    ++sum.total;
    if (!failed(test)) continue;
    ++sum.failed;
    add_once(sum.verdicts, test.verdict);
    if (!test.hint.empty()) add_once(sum.hints, test.hint);
  }
  return sum;
}

// The group itself, then its tags as they come.
std::vector<std::string> tags_of(const std::vector<TestResult>& tests, const std::string& group) {
  std::vector<std::string> tags{""};
  for (const TestResult& test : tests)
    if (test.group == group)
      for (const std::string& tag : test.tags) add_once(tags, tag);
  return tags;
}

std::vector<Category> categories_of(const Report& report) {
  std::vector<Category> found;
  for (const GroupResult& group : report.groups) {
    if (group.visible) continue;
    for (const std::string& tag : tags_of(report.tests, group.name))
      if (Category sum = category(report.tests, group.name, tag); sum.failed > 0)
        found.push_back(std::move(sum));
  }
  return found;
}

void drop_hidden_tests(Report& report) {
  const auto hidden = std::stable_partition(report.tests.begin(), report.tests.end(),
                                            [](const TestResult& test) { return test.visible; });
  report.kept_back = static_cast<unsigned>(
      std::count_if(hidden, report.tests.end(), [](const TestResult& test) { return test.ran; }));
  report.tests.erase(hidden, report.tests.end());
}

// How a program grows can be made to depend on what it reads.
void drop_hidden_growth(Report& report) {
  report.growth.erase(std::remove_if(report.growth.begin(), report.growth.end(),
                                     [](const Growth& growth) { return !growth.visible; }),
                      report.growth.end());
}

void drop_hidden_groups(Report& report) {
  const auto hidden = std::remove_if(report.groups.begin(), report.groups.end(),
                                     [](const GroupResult& group) { return !group.visible; });
  report.groups_kept_back = hidden != report.groups.end();
  report.groups.erase(hidden, report.groups.end());
  report.categories.clear();
}

// Up to a hundredth of the limit, and to a millisecond; an accepted test stays below its limit.
std::chrono::microseconds coarse(std::chrono::microseconds time, std::chrono::milliseconds limit) {
  using std::chrono::milliseconds;
  const milliseconds step = std::max(milliseconds(1), limit / 100);
  const milliseconds rounded =
      (std::chrono::ceil<milliseconds>(time) + step - milliseconds(1)) / step * step;
  return time <= limit ? std::min(rounded, limit) : rounded;
}

}  // namespace

void apply_feedback(Report& report, Feedback policy) {
  report.categories = categories_of(report);
  if (policy == Feedback::full) return;
  drop_hidden_tests(report);
  drop_hidden_growth(report);
  if (policy == Feedback::verdict) drop_hidden_groups(report);
}

TestResult told_while_running(TestResult result, Feedback policy) {
  if (result.visible || policy == Feedback::full) return result;
  TestResult told;
  told.ran = true;
  told.verdict = policy == Feedback::verdict ? Verdict::accepted : result.verdict;
  return told;
}

void make_coarse(TestResult& result) {
  sandbox::RunResult& run = result.run;
  run.cpu_time = coarse(run.cpu_time, result.limits.cpu_time);
  run.wall_time = coarse(run.wall_time, result.limits.wall_time);
  constexpr std::uint64_t mib = 1 << 20;
  run.peak_memory_bytes = (run.peak_memory_bytes + mib - 1) / mib * mib;
  run.stdout_bytes = run.stderr_bytes = 0;
  run.exit_code = run.exit_code == 0 ? 0 : 1;
  if (!is_crash_signal(run.signal)) run.signal = 0;
  run.syscall = -1;
  run.syscall_name.clear();
  run.syscall_args = {};
  if (!result.spread) return;
  const auto limit = result.spread->wall ? result.limits.wall_time : result.limits.cpu_time;
  result.spread->least = coarse(result.spread->least, limit);
  result.spread->most = coarse(result.spread->most, limit);
}

}  // namespace judge
