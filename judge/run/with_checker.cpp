#include "judge/run/with_checker.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "judge/run/program_run.hpp"

namespace judge {
namespace {

std::string in_one_line(const std::string& message) {
  return message.substr(0, message.find('\n'));
}

std::string percent_text(double share) {
  const int percent = static_cast<int>(share * 100);
  return std::to_string(std::clamp(percent, 0, 99)) + " % of the points";
}

// What is told of a ruling that is no full score.
Reason reason_for(const Ruling& ruling, const std::string& who, bool reveal) {
  Reason reason{"checker", who + " rejects it", std::nullopt};
  if (ruling.accepted) reason = {"score", who + " gives " + percent_text(ruling.score), {}};
  if (reveal && !ruling.message.empty()) reason.text += ": " + in_one_line(ruling.message);
  return reason;
}

// Returns the input of the next pass, if there is one.
sandbox::UniqueFd judge_pass(const TestBench& bench, const Test& test, Examiner& checker,
                             const Streams& streams, int answer, TestResult& result) {
  add_pass(result.run, run_program(bench, test.limits, streams));
  if (auto why = explain_run(result, streams)) {
    decide(result, std::move(*why));
    return {};
  }
  const sandbox::UniqueFd output = sandbox::reopen_for_reading(streams.output.get());
  Ruling ruling =
      checker.ruling(bench.sandbox.run_tool(checker.spec(streams.input, answer, output.get())));
  apply(ruling, "the checker", result);
  return std::move(ruling.next_input);
}

}  // namespace

void add_pass(sandbox::RunResult& all, const sandbox::RunResult& pass) {
  const sandbox::RunResult before = std::exchange(all, pass);
  all.cpu_time = std::max(before.cpu_time, pass.cpu_time);
  all.wall_time = std::max(before.wall_time, pass.wall_time);
  all.peak_memory_bytes = std::max(before.peak_memory_bytes, pass.peak_memory_bytes);
}

void apply(const Ruling& ruling, const std::string& who, TestResult& result) {
  result.verdict = ruling.accepted ? Verdict::accepted : Verdict::wrong_answer;
  result.score = ruling.score;
  result.reason.reset();
  result.message.clear();
  if (ruling.accepted && ruling.score == 1) return;
  result.reason = reason_for(ruling, who, result.visible);
  if (result.visible) result.message = ruling.message;
}

void judge_with_checker(const TestBench& bench, const Test& test, TestResult& result) {
  const AuthorProgram& terms = *test.checker.custom;
  const OwnProgram program = bench.data.author_program("checker", terms);
  Examiner checker(program, bench.data.executable(program), terms);
  sandbox::UniqueFd input = bench.data.open_input(test);
  const sandbox::UniqueFd answer = bench.data.open_answer_if_any(test, input.get());
  while (input) {
    const Streams streams{input.get()};
    sandbox::UniqueFd next = judge_pass(bench, test, checker, streams, answer.get(), result);
    if (!next) keep_excerpts(streams, result);
    input = std::move(next);
  }
}

}  // namespace judge
