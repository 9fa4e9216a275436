#include "judge/compile/compile.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "judge/compile/compiler_text.hpp"
#include "judge/compile/unit_names.hpp"
#include "judge/run/signals.hpp"
#include "judge/text/figures.hpp"

namespace judge {
namespace {

using sandbox::Outcome;

// No file of a submission can be called so: '~' makes a name unsafe.
constexpr const char* result_name = "program~";

constexpr sandbox::Limits limits{
    .cpu_time = std::chrono::seconds(30),
    .wall_time = std::chrono::seconds(60),
    .memory_bytes = 2ull << 30,
    .output_bytes = 256ull << 20,
    .threads = 64,
};

void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
  to.insert(to.end(), more.begin(), more.end());
}

// What decides the binary, in the order a person would type it.
std::vector<std::string> arguments(const UnitNames& names, const Toolchain& toolchain) {
  std::vector<std::string> args{"-std=" + toolchain.standard};
  append(args, toolchain.flags);
  args.emplace_back("-static");
  for (const std::string& folder : names.quote_folders) append(args, {"-iquote", folder});
  append(args, names.units);
  append(args, toolchain.link);
  return args;
}

sandbox::ToolSpec make_spec(const UnitNames& names, const Toolchain& toolchain,
                            const std::vector<std::string>& warnings) {
  sandbox::ToolSpec spec;
  spec.argv = {toolchain.path};
  append(spec.argv, warnings);
  append(spec.argv, {"-fdiagnostics-color=never",
                     toolchain.is_clang() ? "-ferror-limit=20" : "-fmax-errors=20"});
  append(spec.argv, arguments(names, toolchain));
  append(spec.argv, {"-o", result_name});
  spec.files = names.files;
  spec.result = result_name;
  spec.result_max_bytes = 256ull << 20;
  spec.scratch_bytes = 512ull << 20;
  spec.text_keep_bytes = 256 << 10;
  spec.limits = limits;
  return spec;
}

std::string quoted(const std::string& word) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+-/=,:";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + '\'';
}

std::string command_line(const UnitNames& names, const Toolchain& toolchain) {
  UnitNames own = names;
  for (std::string& unit : own.units)
    for (const auto& [safe, name] : names.renamed)
      if (unit == safe) unit = name.starts_with('-') || name.starts_with('@') ? "./" + name : name;
  std::string text = toolchain.name + " -Wall -Wextra";
  for (const std::string& word : arguments(own, toolchain)) text += ' ' + quoted(word);
  return text;
}

bool exited_badly(const sandbox::RunResult& run) {
  return run.outcome == Outcome::exited && run.exit_code != 0;
}

// A flood of warnings may have pushed the errors out of the kept text.
bool errors_were_lost(const sandbox::ToolResult& result) {
  return exited_badly(result.run) && result.stderr_cut &&
         count_diagnostics(result.stderr_text).errors == 0;
}

std::string time_limit_words(bool wall) {
  return wall ? "compile time limit (60 s)" : "compile time limit (30 s of CPU time)";
}

std::string memory_words() {
  return "the compiler ran out of memory (" + bytes_text(limits.memory_bytes) + ')';
}

// The driver of a compiler outlives its parts: what happened to them only its words tell.
std::string why_it_gave_up(const sandbox::RunResult& run, std::string_view text) {
  if (count_diagnostics(text).errors > 0) return {};
  if (run.allocation_failed || says_out_of_memory(text)) return memory_words();
  if (says_out_of_space(text)) return "the program is larger than 256 MiB";
  if (says_killed(text) && run.cpu_time >= limits.cpu_time) return time_limit_words(false);
  if (says_killed(text)) return "a part of the compiler was killed";
  if (says_crashed(text)) return "the compiler crashed";
  if (says_link_failed(text)) return "linking failed";
  return "the compiler ended with exit code " + std::to_string(run.exit_code);
}

// Empty if the compiler's own words say it all.
std::string why_it_failed(const sandbox::ToolResult& result) {
  switch (result.run.outcome) {
    case Outcome::exited:
      return result.run.exit_code == 0 ? "the compiler left no program"
                                       : why_it_gave_up(result.run, result.stderr_text);
    case Outcome::cpu_limit:
      return time_limit_words(false);
    case Outcome::wall_limit:
      return time_limit_words(true);
    case Outcome::memory_limit:
      return memory_words();
    case Outcome::output_limit:
      return "the compiler wrote too much";
    case Outcome::forbidden_syscall:
      return "the compiler was stopped at a blocked system call " + result.run.syscall_name;
    case Outcome::stopped:
    case Outcome::signalled:
      return "the compiler was ended by " + signal_text(result.run.signal);
  }
  return "the compiler failed";
}

}  // namespace

Compiled compile(const Submission& submission, const Toolchain& toolchain,
                 sandbox::Sandbox& sandbox) {
  const UnitNames names = name_units(submission);
  sandbox::ToolResult result = sandbox.run_tool(make_spec(names, toolchain, {"-Wall", "-Wextra"}));
  std::chrono::microseconds time = result.run.wall_time;
  if (errors_were_lost(result)) {
    result = sandbox.run_tool(make_spec(names, toolchain, {"-w"}));
    time += result.run.wall_time;
  }
  const DiagnosticCount count = count_diagnostics(result.stderr_text);
  Compiled compiled;
  Compilation& made = compiled.compilation;
  made.ok = result.run.outcome == Outcome::exited && result.run.exit_code == 0 && result.result;
  made.compiler = toolchain.title();
  made.command = command_line(names, toolchain);
  made.diagnostics = with_own_names(result.stderr_text, names);
  made.diagnostics_cut = result.stderr_cut;
  made.errors = count.errors;
  made.warnings = count.warnings;
  made.time = std::chrono::duration_cast<std::chrono::milliseconds>(time);
  if (made.ok) compiled.program = std::move(result.result);
  if (!made.ok) made.problem = why_it_failed(result);
  return compiled;
}

}  // namespace judge
