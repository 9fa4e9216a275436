#include "judge/judge.hpp"

#include <chrono>
#include <iterator>
#include <utility>
#include <vector>

#include "judge/compile/compile.hpp"
#include "judge/compile/elf.hpp"
#include "judge/compile/toolchain.hpp"
#include "judge/config/required_layers.hpp"
#include "judge/data/cache.hpp"
#include "judge/data/test_data.hpp"
#include "judge/growth/group_growth.hpp"
#include "judge/report/feedback.hpp"
#include "judge/report/host.hpp"
#include "judge/report/identity.hpp"
#include "judge/run/run_groups.hpp"
#include "judge/run/run_test.hpp"
#include "judge/run/score.hpp"
#include "judge/run/selection.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

Report header_of(const Problem& problem, const Submission& submission) {
  Report report;
  report.started = std::chrono::system_clock::now();
  report.problem_id = problem.id;
  report.problem_name = problem.name;
  report.problem_sha = problem_hash(problem);
  report.submission = submission.name;
  report.submission_sha = submission_hash(submission);
  for (const SourceFile& file : submission.files) report.submission_files.push_back(file.name);
  report.run_id = run_id(report.submission_sha, report.problem_sha, report.started);
  report.host_cpu = host_cpu();
  report.host_kernel = host_kernel();
  return report;
}

// Shared by all that this process judges, so that a test can be timed alone.
Turns& turns_on_this_machine() {
  static Turns turns;
  return turns;
}

Compiled compile_in_turn(const Submission& submission, const Toolchain& toolchain,
                         sandbox::Sandbox& sandbox) {
  const Turns::Together together(turns_on_this_machine());
  return compile(submission, toolchain, sandbox);
}

std::vector<GroupRun> run_nothing(const Selection& selection, bool reveal) {
  std::vector<GroupRun> runs;
  for (const SelectedGroup& selected : selection) {
    runs.emplace_back();
    for (const Test* const test : selected.tests)
      runs.back().tests.push_back(not_run(*selected.group, *test, reveal));
  }
  return runs;
}

std::vector<GroupRun> run_selected(const Selection& selection, const TestBench& bench,
                                   const Settings& settings, const Progress& progress) {
  const GroupTask task{
      [&](const Group& group, const Test& test) { return run_test(bench, group, test); },
      [&](const Group& group, const Test& test) { return not_run(group, test, bench.reveal); }};
  return run_groups(selection, settings.jobs, settings.fail_fast, task, progress);
}

// Passes on what may be said while tests run.
Progress restricted(const Progress& progress, Feedback policy) {
  Progress passed_on = progress;
  if (progress.on_test)
    passed_on.on_test = [on_test = progress.on_test, policy](const TestResult& result,
                                                             std::size_t done, std::size_t total) {
      on_test(told_while_running(result, policy), done, total);
    };
  if (policy == Feedback::verdict) passed_on.on_growth = nullptr;  // it names the group
  return passed_on;
}

void add_results(Report& report, const Selection& selection, std::vector<GroupRun> runs,
                 bool reveal) {
  for (std::size_t i = 0; i < runs.size(); ++i) {
    report.groups.push_back(score_group(selection[i], runs[i], reveal));
    report.score += report.groups.back().score;
    report.max_score += report.groups.back().points;
    report.tests.insert(report.tests.end(), std::make_move_iterator(runs[i].tests.begin()),
                        std::make_move_iterator(runs[i].tests.end()));
  }
  report.verdict = report.compilation.ok ? first_failure(report.tests) : Verdict::compile_error;
}

}  // namespace

Report judge_submission(const Problem& problem, const Submission& submission,
                        const Settings& settings, sandbox::Sandbox& sandbox,
                        const Progress& progress) {
  const auto start = std::chrono::steady_clock::now();
  const Selection selection = select_tests(problem, settings.select, settings.visible_only);
  Report report = header_of(problem, submission);
  report.layers = sandbox.layers();
  require_layers(settings.required_layers, report.layers);
  const Toolchain toolchain = find_toolchain(problem.compile, settings.compile, sandbox);
  Compiled compiled = compile_in_turn(submission, toolchain, sandbox);
  report.compilation = std::move(compiled.compilation);
  if (progress.on_compiled) progress.on_compiled(report.compilation);

  const DiskCache cache(data_cache_folder());
  const TestData data(problem, toolchain, sandbox, cache);
  std::vector<GroupRun> runs;
  if (report.compilation.ok) {
    const auto static_bytes =
        static_memory_bytes(sandbox::MappedFile(compiled.program.get()).bytes());
    ReferenceLimits reference_limits(problem, toolchain, sandbox, cache, turns_on_this_machine());
    const TestBench bench{compiled.program.get(),  static_bytes,     data,           sandbox,
                          turns_on_this_machine(), reference_limits, settings.reveal};
    const Feedback told = settings.reveal ? Feedback::full : problem.feedback;
    const Progress restricted_progress = restricted(progress, told);
    runs = run_selected(selection, bench, settings, restricted_progress);
    GrowthMeter meter(submission, toolchain, compiled.program.get(), data, cache, sandbox);
    if (settings.growth)
      report.growth = measure_groups(selection, runs, meter, settings.reveal, restricted_progress);
  } else {
    runs = run_nothing(selection, settings.reveal);
  }
  add_results(report, selection, std::move(runs), settings.reveal);
  count_growth(report);
  if (report.compilation.ok) {
    const Turns::Together together(turns_on_this_machine());
    Instrumented instrumented(submission, toolchain, sandbox);
    const bool hidden_tests = settings.reveal || problem.feedback == Feedback::full;
    explain_crashes(selection, data, {settings.sanitize, hidden_tests}, instrumented, report.tests);
  }
  if (!settings.reveal) apply_feedback(report, problem.feedback);
  report.took = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - start);
  return report;
}

}  // namespace judge
