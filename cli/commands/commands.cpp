#include "cli/commands/commands.hpp"

#include "cli/exit_code.hpp"
#include "cli/terminal/output.hpp"

namespace cli {

int run_command(const Options& options, const Engine& engine, const Console& console) {
  switch (options.command) {
    case Command::submit:
    case Command::run:
      return submit(options, engine, console);
    case Command::list:
      return list(options, engine, console);
    case Command::show:
      return show(options, engine, console);
    case Command::doctor:
      return doctor(options, engine, console);
    case Command::explain:
      return explain(options, console);
    case Command::help:
      return help(options, console);
    case Command::version:
      write_all(console.out, "tryout " TRYOUT_VERSION "\n", "standard output");
      return exit_good;
  }
  return exit_judge_error;
}

Engine::Folders problem_folders(const Options& options, const judge::Config& config,
                                const Engine& engine) {
  if (options.problems) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(*options.problems, ignored))
      throw judge::InputError("no folder '" + options.problems->string() +
                              "'; --problems takes a folder of problem folders");
    return {*options.problems};
  }
  Engine::Folders folders = engine.catalogue_folders();
  // tryout.yaml goes before everything but the environment.
  const bool named_by_environment = environment("TRYOUT_PATH").has_value();
  if (config.problems)
    folders.insert(named_by_environment ? folders.end() : folders.begin(), *config.problems);
  return folders;
}

}  // namespace cli
