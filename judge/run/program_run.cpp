#include "judge/run/program_run.hpp"

#include <utility>

#include "judge/data/regular_file.hpp"

namespace judge {
namespace {

constexpr std::size_t excerpt_bytes = 2 << 10;
constexpr std::size_t stderr_keep_bytes = 64 << 10;

}  // namespace

sandbox::ProgramSpec program_spec(const TestBench& bench, const sandbox::Limits& limits,
                                  const Streams& streams, int input) {
  sandbox::ProgramSpec spec;
  spec.program = bench.program;
  spec.stdin_fd = input;
  spec.stdout_fd = streams.output.get();
  spec.stderr_fd = streams.errors.get();
  spec.stderr_keep_bytes = stderr_keep_bytes;
  spec.limits = limits;
  return spec;
}

sandbox::RunResult run_program(const TestBench& bench, const sandbox::Limits& limits,
                               const Streams& streams) {
  // The run gets a description of its own: afterwards ours is still at the start.
  const sandbox::UniqueFd input = sandbox::reopen_for_reading(streams.input);
  return bench.sandbox.run(program_spec(bench, limits, streams, input.get()));
}

std::optional<Explanation> explain_run(const TestResult& result, const Streams& streams) {
  const std::string errors = head_of(streams.errors.get(), stderr_keep_bytes);
  return explain(result.run, result.limits, errors, result.visible);
}

void decide(TestResult& result, Explanation why) {
  result.verdict = why.verdict;
  result.reason = std::move(why.reason);
  result.score = 0;  // of an earlier pass
  result.message.clear();
}

void keep_excerpts(const Streams& streams, TestResult& result) {
  if (!result.visible || result.verdict == Verdict::accepted) return;
  result.input = head_of(streams.input, excerpt_bytes);
  result.output = head_of(streams.output.get(), excerpt_bytes);
  result.error_output = head_of(streams.errors.get(), excerpt_bytes);
}

}  // namespace judge
