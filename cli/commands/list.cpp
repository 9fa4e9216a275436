#include <algorithm>

#include "cli/commands/commands.hpp"
#include "cli/commands/results.hpp"
#include "cli/exit_code.hpp"
#include "cli/format/clean.hpp"
#include "cli/format/problem_list.hpp"
#include "cli/suggest.hpp"

namespace cli {
namespace {

void check_difficulty(const std::string& difficulty) {
  const std::vector<std::string> known{"easy", "medium", "hard"};
  if (!difficulty.empty() && std::find(known.begin(), known.end(), difficulty) == known.end())
    throw judge::InputError("--difficulty is easy, medium or hard, not '" + difficulty + "'" +
                            did_you_mean(difficulty, known));
}

bool is_wanted(const Options& options, const judge::ProblemSummary& problem) {
  if (!options.difficulty.empty() && problem.difficulty != options.difficulty) return false;
  return std::all_of(options.tags.begin(), options.tags.end(), [&](const std::string& tag) {
    return std::find(problem.tags.begin(), problem.tags.end(), tag) != problem.tags.end();
  });
}

std::string nothing_found(const Options& options, const Engine::Folders& folders) {
  if (!options.tags.empty() || !options.difficulty.empty())
    return "no problem is as asked; 'tryout list' shows all\n";
  std::string text = "no problems found; looked in";
  for (const std::filesystem::path& folder : folders) text += "\n  " + clean_line(folder.native());
  return text + '\n';
}

}  // namespace

int list(const Options& options, const Engine& engine, const Console& console) {
  check_difficulty(options.difficulty);
  const judge::Config config = engine.load_config(options.config);
  const Engine::Folders folders = problem_folders(options, config, engine);
  Results results(options, console);
  std::vector<judge::ProblemSummary> problems;
  for (const judge::ProblemSummary& problem : engine.list_problems(folders))
    if (is_wanted(options, problem)) problems.push_back(problem);
  results.write([&problems](const View& view) { return render(problems, view); });
  if (!problems.empty()) return exit_good;
  write_quietly(console.err, nothing_found(options, folders));
  return exit_nothing_ran;
}

}  // namespace cli
