#include "judge/run/run_test.hpp"

#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "judge/check/check.hpp"
#include "judge/data/own_programs.hpp"
#include "judge/report/feedback.hpp"
#include "judge/run/calibrate.hpp"
#include "judge/run/explain.hpp"
#include "judge/run/near_limit.hpp"
#include "judge/run/program_run.hpp"
#include "judge/run/with_checker.hpp"
#include "judge/text/figures.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

bool is_too_large_to_start(const TestBench& bench, const Test& test) {
  return bench.static_bytes.value_or(0) > test.limits.memory_bytes;
}

Explanation too_large_to_start(const TestBench& bench, const Test& test) {
  return {Verdict::memory_limit,
          {"memory",
           "its code and static data need " + bytes_text(*bench.static_bytes) +
               ", more than the limit of " + bytes_text(test.limits.memory_bytes),
           std::nullopt}};
}

std::string where_text(const Difference& difference) {
  if (!difference.where.empty()) return "first difference: " + difference.where;
  if (difference.line == 0) return "the output differs from the expected one";
  if (difference.line > difference.lines)
    return "a line is missing after line " + std::to_string(difference.lines);
  std::string text = "first difference: line " + std::to_string(difference.line);
  text += " of " + std::to_string(difference.lines);
  if (difference.column > 0) text += ", column " + std::to_string(difference.column);
  return text;
}

Explanation wrong(Difference difference, bool reveal) {
  if (!reveal)
    return {Verdict::wrong_answer,
            {"difference", "the output differs from the expected one", std::nullopt}};
  std::string text = where_text(difference);
  return {Verdict::wrong_answer, {"difference", std::move(text), std::move(difference)}};
}

CheckResult compare(const Test& test, int answer, int output) {
  const sandbox::MappedFile expected(answer);
  const sandbox::MappedFile got(output);
  return check(test.checker, expected.bytes(), got.bytes());
}

void check_output(const TestBench& bench, const Test& test, const Streams& streams,
                  TestResult& result) {
  const sandbox::UniqueFd answer = bench.data.open_answer(test, streams.input);
  CheckResult checked = compare(test, answer.get(), streams.output.get());
  if (!checked.accepted)
    return decide(result, wrong(std::move(checked.difference), result.visible));
  result.verdict = Verdict::accepted;
  result.score = 1;
}

// One run, under `limits`, and what it comes to under those of the test.
void run_and_judge(const TestBench& bench, const Test& test, int input,
                   const sandbox::Limits& limits, TestResult& result) {
  const Streams streams{input};
  result.run = run_program(bench, limits, streams);
  if (!(limits == test.limits) && ended_beyond(result.run, test.limits))
    return run_and_judge(bench, test, input, test.limits, result);
  if (auto why = explain_run(result, streams))
    decide(result, std::move(*why));
  else
    check_output(bench, test, streams, result);
  keep_excerpts(streams, result);
}

bool is_faster(const TestResult& one, const TestResult& other) {
  return time_share(one.run, one.limits) < time_share(other.run, other.limits);
}

// An accepted test stays accepted, whatever a further run does; all it can lose is time.
void keep_faster(TestResult& result, TestResult again) {
  if (!is_faster(again, result)) return;
  if (result.verdict != Verdict::accepted || again.verdict == Verdict::accepted)
    result = std::move(again);
}

void make_sure(const TestBench& bench, const Test& test, int input, const TestResult& untried,
               TestResult& result) {
  TimedRuns runs(result.verdict, result.run, test.limits);
  if (runs.want_another()) {
    const Turns::Alone alone(bench.turns);
    while (runs.want_another()) {
      const auto calibration = calibration_run();
      TestResult again = untried;
      run_and_judge(bench, test, input, measuring_limits(test.limits), again);
      runs.add(again.run, calibration);
      keep_faster(result, std::move(again));
    }
  }
  result.spread = runs.spread();
  result.near_limit = is_near_limit(result.verdict, result.run, test.limits);
}

// `input` is opened here unless it has been already.
void judge_on(const TestBench& bench, const Test& test, sandbox::UniqueFd input,
              TestResult& result) {
  if (is_too_large_to_start(bench, test)) {
    result.run.outcome = sandbox::Outcome::memory_limit;
    return decide(result, too_large_to_start(bench, test));
  }
  const TestResult untried = result;
  {
    const Turns::Together together(bench.turns);
    if (test.checker.custom) return judge_with_checker(bench, test, result);
    if (!input) input = bench.data.open_input(test);
    run_and_judge(bench, test, input.get(), measuring_limits(test.limits), result);
  }
  make_sure(bench, test, input.get(), untried, result);
}

sandbox::UniqueFd open_input(const TestBench& bench, const Test& test) {
  const Turns::Together together(bench.turns);
  return bench.data.open_input(test);
}

void judge_test(const TestBench& bench, const Test& test, TestResult& result) {
  if (!test.relative_cpu) return judge_on(bench, test, {}, result);
  sandbox::UniqueFd input = open_input(bench, test);
  const ReferenceLimit limit = bench.reference_limits.limits_of(test, input.get());
  Test limited = test;
  limited.limits = result.limits = limit.limits;
  result.cpu_limit_origin = limit.origin;
  judge_on(bench, limited, std::move(input), result);
}

Explanation fault(std::string text) {
  return {Verdict::judge_error, {"judge", std::move(text), std::nullopt}};
}

}  // namespace

TestResult not_run(const Group& group, const Test& test, bool reveal) {
  TestResult result;
  result.group = group.name;
  result.name = test.name;
  result.visible = group.visible || reveal;
  result.limits = test.limits;
  result.tags = test.tags;
  result.place = test.place;
  return result;
}

TestResult run_test(const TestBench& bench, const Group& group, const Test& test) {
  TestResult result = not_run(group, test, bench.reveal);
  result.ran = true;
  try {
    judge_test(bench, test, result);
  } catch (const sandbox::Cancelled&) {
    throw;
  } catch (const ProblemFault& e) {
    const bool tell = result.visible && !e.detail.empty();
    decide(result, fault(e.what() + (tell ? ": " + e.detail : "")));
  } catch (const std::invalid_argument& e) {
    // What the checker says of the expected output may tell something of it.
    decide(result, fault(result.visible ? e.what() : "the expected output cannot be used"));
  } catch (const std::exception& e) {
    decide(result, fault(e.what()));
  }
  if (result.verdict != Verdict::accepted) result.hint = test.hint;
  if (!result.visible) make_coarse(result);
  return result;
}

}  // namespace judge
