#include "judge/run/explain.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <string>
#include <utility>

#include "judge/run/crash_text.hpp"
#include "judge/run/signals.hpp"
#include "judge/text/figures.hpp"

namespace judge {
namespace {

using sandbox::Limits;
using sandbox::Outcome;
using sandbox::RunResult;

Explanation because(Verdict verdict, std::string kind, std::string text) {
  return {verdict, {std::move(kind), std::move(text), std::nullopt}};
}

Explanation too_much_cpu(const Limits& limits) {
  return because(Verdict::time_limit, "time", "> " + seconds_text(limits.cpu_time) + " cpu");
}

// A program that waits uses next to no CPU time until the wall clock stops it.
Explanation too_long(const RunResult& run, const Limits& limits) {
  const std::string used = "used " + seconds_text(run.cpu_time) + " of CPU in ";
  if (run.cpu_time * 10 < run.wall_time)
    return because(Verdict::time_limit, "idle",
                   "idle: " + used + seconds_text(run.wall_time) + "; is it waiting for input?");
  return because(
      Verdict::time_limit, "time",
      "> " + seconds_text(limits.wall_time) + " wall (" + used + seconds_text(run.wall_time) + ')');
}

// The peak is far below the limit if one allocation would have passed it by much.
Explanation too_much_memory(const RunResult& run, const Limits& limits) {
  const std::string limit = bytes_text(limits.memory_bytes);
  const bool filled = run.peak_memory_bytes >= limits.memory_bytes / 10 * 9;
  return because(Verdict::memory_limit, "memory",
                 filled ? bytes_text(run.peak_memory_bytes) + " of " + limit
                        : "needs more than the limit of " + limit);
}

Explanation refused_allocation(const Limits& limits) {
  return because(Verdict::memory_limit, "allocation",
                 "asked for more than the limit of " + bytes_text(limits.memory_bytes));
}

// How many arguments of a call are plain numbers that say what was tried.
std::size_t telling_arguments(std::string_view name) {
  struct Call {
    std::string_view name;
    std::size_t arguments;
  };
  constexpr std::array calls{
      Call{"socket", 3},      Call{"socketpair", 3}, Call{"kill", 2},   Call{"tkill", 2},
      Call{"tgkill", 3},      Call{"ptrace", 2},     Call{"prctl", 2},  Call{"ioctl", 2},
      Call{"personality", 1}, Call{"unshare", 1},    Call{"clone", 1},  Call{"setrlimit", 1},
      Call{"prlimit64", 2},   Call{"setuid", 1},     Call{"setgid", 1}, Call{"memfd_secret", 1},
  };
  const auto* const found =
      std::find_if(calls.begin(), calls.end(), [name](const Call& c) { return c.name == name; });
  return found == calls.end() ? 0 : found->arguments;
}

Explanation blocked_call(const RunResult& run, bool reveal) {
  std::string text = "blocked system call";
  if (!reveal) return because(Verdict::runtime_error, "forbidden_syscall", std::move(text));
  if (!run.syscall_name.empty())
    text += ' ' + run.syscall_name + "(2)";
  else if (run.syscall >= 0)
    text += " number " + std::to_string(run.syscall);
  const std::size_t shown = telling_arguments(run.syscall_name);
  for (std::size_t i = 0; i < shown; ++i)
    text += (i == 0 ? ", arguments " : ", ") + std::to_string(run.syscall_args.at(i));
  return because(Verdict::runtime_error, "forbidden_syscall", std::move(text));
}

Explanation aborted(std::string_view stderr_text, bool reveal) {
  const auto said = crash_text(stderr_text);
  if (!said || (!reveal && !is_standard_exception(said->exception)))
    return because(Verdict::runtime_error, "signal", signal_text(SIGABRT));
  if (said->exception.empty())
    return because(Verdict::runtime_error, "signal", signal_name(SIGABRT) + ": " + said->text);
  return because(Verdict::runtime_error, "exception",
                 reveal ? said->text : "uncaught exception " + said->exception);
}

Explanation crashed(const RunResult& run, std::string_view stderr_text, bool reveal) {
  if (run.signal == SIGABRT) return aborted(stderr_text, reveal);
  if (!reveal && !is_crash_signal(run.signal))
    return because(Verdict::runtime_error, "signal", "ended by a signal");
  return because(Verdict::runtime_error, "signal", signal_text(run.signal));
}

}  // namespace

std::optional<Explanation> explain(const RunResult& run, const Limits& limits,
                                   std::string_view stderr_text, bool reveal) {
  switch (run.outcome) {
    case Outcome::cpu_limit:
      return too_much_cpu(limits);
    case Outcome::wall_limit:
      if (run.cpu_time > limits.cpu_time) return too_much_cpu(limits);
      return too_long(run, limits);
    case Outcome::memory_limit:
      return too_much_memory(run, limits);
    case Outcome::output_limit:
      return because(Verdict::output_limit, "output",
                     "wrote more than " + bytes_text(limits.output_bytes));
    case Outcome::forbidden_syscall:
      return blocked_call(run, reveal);
    case Outcome::stopped:
      return because(Verdict::judge_error, "judge", "stopped by the judge");
    case Outcome::signalled:
      if (run.allocation_failed) return refused_allocation(limits);
      return crashed(run, stderr_text, reveal);
    case Outcome::exited:
      // It may have ended by itself just before it was stopped.
      if (run.cpu_time > limits.cpu_time) return too_much_cpu(limits);
      if (run.exit_code == 0) return std::nullopt;
      if (run.allocation_failed) return refused_allocation(limits);
      return because(
          Verdict::runtime_error, "exit_code",
          reveal ? "exit code " + std::to_string(run.exit_code) : "an exit code other than 0");
  }
  return std::nullopt;
}

}  // namespace judge
