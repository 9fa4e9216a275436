#include "cli/commands/commands.hpp"
#include "cli/commands/results.hpp"
#include "cli/exit_code.hpp"
#include "cli/format/problem_page.hpp"
#include "cli/terminal/pager.hpp"

namespace cli {
namespace {

// Through the pager, if there is one and it starts.
bool shown_in_pager(const judge::Problem& problem, const Options& options, const Console& console) {
  if (options.targets.size() > 1 || !is_page_for_a_terminal(options, console)) return false;
  const std::string pager = environment("PAGER").value_or("less -FR");
  if (pager.empty() || environment("TERM") == "dumb") return false;
  return show_in_pager(pager, render(problem, {.look = look_of(console.out, options.colour),
                                               .notes = options.notes}));
}

}  // namespace

int show(const Options& options, const Engine& engine, const Console& console) {
  const judge::Config config = engine.load_config(options.config);
  const judge::Problem problem =
      engine.load_problem(options.problem, problem_folders(options, config, engine));
  if (options.detail > Detail::nothing && shown_in_pager(problem, options, console))
    return exit_good;
  Results results(options, console);
  results.write([&problem, &options](View view) {
    view.notes = options.notes;
    return render(problem, view);
  });
  return exit_good;
}

}  // namespace cli
