#include <spdlog/spdlog.h>

#include <algorithm>
#include <thread>

#include "cli/commands/commands.hpp"
#include "cli/commands/operands.hpp"
#include "cli/commands/results.hpp"
#include "cli/exit_code.hpp"
#include "cli/format/clean.hpp"
#include "cli/terminal/progress.hpp"

namespace cli {
namespace {

judge::Settings settings_for(const Options& options, const judge::Config& config,
                             const std::vector<std::string>& tests) {
  const unsigned processors = std::max(std::thread::hardware_concurrency(), 1u);
  return {.jobs = options.jobs.value_or(config.jobs.value_or(processors)),
          .visible_only = options.command == Command::run,
          .select = tests,
          .reveal = options.reveal,
          .fail_fast = options.fail_fast,
          .growth = options.growth,
          .sanitize = options.sanitize ? judge::Sanitize::failures : judge::Sanitize::crashes,
          .compile = config.compile,
          .required_layers = config.required_layers};
}

ProgressStyle style_for(const Options& options, const Console& console) {
  return progress_style(options.progress && options.detail >= Detail::unexpected,
                        is_terminal(console.err), environment("TERM").value_or(""));
}

judge::Report judge_with_progress(const Options& options, const Engine& engine,
                                  const Console& console, const judge::Problem& problem,
                                  const judge::Submission& submission,
                                  const judge::Settings& settings) {
  ProgressLine line(console.err, style_for(options, console), look_of(console.err, options.colour),
                    problem.id);
  line.compiling(submission.name);
  judge::Progress progress;
  progress.on_compiled = [&line](const judge::Compilation&) { line.compiled(); };
  progress.on_test = [&line](const judge::TestResult& test, std::size_t done, std::size_t total) {
    line.tested(test, done, total);
  };
  progress.on_growth = [&line](const std::string& group) { line.growing(group); };
  return engine.judge(problem, submission, settings, progress);
}

void say_that_nothing_ran(const Options& options, const Console& console) {
  const std::string why = options.command == Command::run
                              ? "this problem shows no tests; 'tryout submit' runs the hidden ones"
                              : "no test was selected";
  write_quietly(console.err, "nothing ran: " + why + '\n');
}

}  // namespace

int submit(const Options& options, const Engine& engine, const Console& console) {
  const Operands operands = tell_apart(options.operands, ".", engine.is_translation_unit);
  const judge::Config config = engine.load_config(options.config);
  const judge::Problem problem =
      engine.load_problem(options.problem, problem_folders(options, config, engine));
  const judge::Submission submission = engine.read_submission(operands.file);
  const judge::Settings settings = settings_for(options, config, operands.tests);
  Results results(options, console);
  spdlog::debug("judging {} for {} with {} jobs", clean_line(submission.name),
                clean_line(problem.id), settings.jobs);

  const judge::Report report =
      judge_with_progress(options, engine, console, problem, submission, settings);
  const int code = exit_code_of(report, options.exit_zero);
  spdlog::debug("verdict {}, exit code {}", short_name(report.verdict), code);
  results.write([&report](const View& view) { return render(report, view); });
  if (code == exit_nothing_ran) say_that_nothing_ran(options, console);
  return code;
}

}  // namespace cli
