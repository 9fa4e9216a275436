#include "judge/growth/runs.hpp"

#include <algorithm>

#include "judge/problem/command_line.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

// A run of the budget that sweep() keeps to takes less than half of this.
constexpr std::chrono::milliseconds most_cpu{1500}, most_wall{4000};

constexpr std::chrono::seconds free_for_inputs{20};

bool ended_well(const sandbox::RunResult& run) {
  return run.outcome == sandbox::Outcome::exited && run.exit_code == 0;
}

}  // namespace

sandbox::UniqueFd GrowthRuns::input(std::uint64_t n, unsigned seed) const {
  const auto start = Clock::now();
  auto made =
      data_.generate({scaling_.program, arguments(scaling_.words, scaling_.seeds.at(seed), n)});
  making_inputs_ += Clock::now() - start;
  return made;
}

std::chrono::milliseconds GrowthRuns::spent() const {
  const auto inputs_free = std::min<Clock::duration>(making_inputs_, free_for_inputs);
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start_ - inputs_free);
}

sandbox::RunResult GrowthRuns::run(int program, int input, int record) const {
  const sandbox::UniqueFd output = sandbox::memory_file("stdout");
  const sandbox::UniqueFd errors = sandbox::memory_file("stderr");
  sandbox::ProgramSpec spec;
  spec.program = program;
  spec.stdin_fd = input;
  spec.stdout_fd = output.get();
  spec.stderr_fd = errors.get();
  spec.extra_fd = record;
  spec.limits = scaling_.limits;
  spec.limits.cpu_time = most_cpu;
  spec.limits.wall_time = most_wall;
  return sandbox_.run(spec);
}

std::optional<Sample> GrowthRuns::counted(std::uint64_t n, unsigned seed) const {
  const sandbox::UniqueFd from = input(n, seed);
  const sandbox::UniqueFd record = sandbox::fixed_size_file("work", work_record_bytes);
  const sandbox::RunResult result = run(counted_, from.get(), record.get());
  const auto work = read_work(record.get());
  if (!ended_well(result) || !work) return std::nullopt;
  return Sample{*work, result.cpu_time, result.peak_memory_bytes,
                sandbox::MappedFile(from.get()).bytes().size()};
}

std::optional<std::chrono::microseconds> GrowthRuns::plain(std::uint64_t n) const {
  const sandbox::UniqueFd from = input(n, 0);
  const sandbox::RunResult result = run(plain_, from.get(), -1);
  if (!ended_well(result)) return std::nullopt;
  return result.cpu_time;
}

}  // namespace judge
