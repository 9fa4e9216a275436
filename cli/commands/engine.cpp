// The one place where the command line meets the judge and the sandbox.

#include "cli/commands/engine.hpp"

#include "cli/terminal/interrupt.hpp"
#include "judge/problem/load.hpp"
#include "sandbox/server_pool.hpp"

namespace cli {
namespace {

judge::Problem load_problem(const std::string& id_or_path, const Engine::Folders& catalogue) {
  return judge::load_problem(judge::find_problem(id_or_path, catalogue));
}

judge::Report judge_in_sandbox(const judge::Problem& problem, const judge::Submission& submission,
                               const judge::Settings& settings, const judge::Progress& progress) {
  sandbox::ServerPool pool(sandbox::helper_path(), interrupt_fd());
  return judge::judge_submission(problem, submission, settings, pool, progress);
}

judge::Checkup check_up(const judge::Config& config) {
  sandbox::ServerPool pool(sandbox::helper_path(), interrupt_fd());
  return judge::check_up(config, pool, sandbox::host_facts());
}

}  // namespace

Engine real_engine() {
  return {.load_config = [](const auto& file) { return judge::load_config(file, "."); },
          .catalogue_folders = judge::catalogue_folders,
          .list_problems = judge::list_problems,
          .load_problem = load_problem,
          .is_translation_unit = judge::is_translation_unit,
          .read_submission = judge::read_submission,
          .judge = judge_in_sandbox,
          .check_up = check_up};
}

}  // namespace cli
