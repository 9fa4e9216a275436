// The only file that knows CLI11: the options as one table, and its errors in our words.

#include "cli/options.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "cli/suggest.hpp"
#include "judge/text/diagnostic.hpp"

namespace cli {
namespace {

constexpr std::array<std::pair<std::string_view, Command>, 7> commands{{
    {"submit", Command::submit},
    {"run", Command::run},
    {"list", Command::list},
    {"show", Command::show},
    {"doctor", Command::doctor},
    {"explain", Command::explain},
    {"help", Command::help},
}};

constexpr unsigned most_jobs = 256;

// The words as they were typed, before they are checked.
struct Words {
  std::vector<std::string> outputs;  // "f" + format or "o" + file, in the order of the arguments
  std::string colour = "auto", log, config, problems, jobs;
  std::string problem, difficulty;
  std::vector<std::string> operands, tags;
  std::size_t quiet = 0, verbose = 0;
  bool help = false, version = false;
  bool exit_zero = false, reveal = false, fail_fast = false, no_growth = false, no_progress = false;
  bool notes = false, sanitize = false;
};

void add_last_wins(CLI::App& app, const char* names, std::string& word) {
  app.add_option(names, word)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

// --format and -o belong together by their order, so each is noted the moment it is read.
void add_noted(CLI::App& app, const char* names, std::vector<std::string>& words, char mark) {
  app.add_option_function<std::string>(
         names, [&words, mark](const std::string& word) { words.push_back(mark + word); })
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
      ->trigger_on_parse();
}

void add_global_options(CLI::App& app, Words& words) {
  add_noted(app, "--format", words.outputs, 'f');
  add_noted(app, "-o,--output", words.outputs, 'o');
  add_last_wins(app, "--color,--colour", words.colour);
  app.add_flag("-q,--quiet", words.quiet);
  app.add_flag("-v,--verbose", words.verbose);
  add_last_wins(app, "--log", words.log);
  add_last_wins(app, "--config", words.config);
  add_last_wins(app, "--problems", words.problems);
  add_last_wins(app, "-j,--jobs", words.jobs);
  app.add_flag("--exit-zero", words.exit_zero);
  app.add_flag("--reveal", words.reveal);
  app.add_flag("--fail-fast", words.fail_fast);
  app.add_flag("--no-growth", words.no_growth);
  app.add_flag("--no-progress", words.no_progress);
  app.add_flag("-h,--help", words.help);
  app.add_flag("--version", words.version);
}

void add_command_options(CLI::App& command, Words& words) {
  const std::string& name = command.get_name();
  if (name == "submit" || name == "run") {
    add_last_wins(command, "-p,--problem", words.problem);
    command.add_flag("--sanitize", words.sanitize);
  }
  if (name == "list") {
    command.add_option("--tag", words.tags)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    add_last_wins(command, "--difficulty", words.difficulty);
  }
  if (name == "show") command.add_flag("--notes", words.notes);
  command.add_option("operands", words.operands);
}

// Built anew for each parse: CLI11 keeps what it has read.
std::unique_ptr<CLI::App> application(Words& words) {
  auto app = std::make_unique<CLI::App>("", "tryout");
  app->set_help_flag();
  app->allow_extras();
  app->require_subcommand(0, 1);
  add_global_options(*app, words);
  for (const auto& [name, command] : commands) {
    CLI::App* sub = app->add_subcommand(std::string(name));
    sub->set_help_flag();
    sub->fallthrough();
    add_command_options(*sub, words);
  }
  return app;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  names.reserve(commands.size());
  for (const auto& [name, command] : commands) names.emplace_back(name);
  return names;
}

std::string chosen_command(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  return chosen.empty() ? "" : chosen.front()->get_name();
}

[[noreturn]] void reject(const std::string& message) { throw judge::InputError(message); }

// One letter is near to every other.
std::string near_option(const std::string& name, const std::vector<std::string>& known) {
  return name.starts_with("--") ? did_you_mean(name, known) : "";
}

[[noreturn]] void reject_option(const std::string& name, const std::string& command) {
  if (command.empty()) reject("no option '" + name + "'" + near_option(name, option_names("")));
  std::vector<std::string> known = option_names(command);
  if (std::find(known.begin(), known.end(), name) != known.end())
    reject("'" + name + "' belongs behind '" + command + "': tryout " + command + " " + name);
  for (const std::string& global : option_names("")) known.push_back(global);
  reject("no option '" + name + "' of '" + command + "'" + near_option(name, known));
}

// What CLI11 could not place is an unknown option or an unknown command.
void reject_unknown(const CLI::App& app) {
  std::vector<std::string> unknown = app.remaining(true);
  // CLI11 counts the mark itself as left over.
  unknown.erase(std::remove(unknown.begin(), unknown.end(), "--"), unknown.end());
  if (unknown.empty()) return;
  const std::string& word = unknown.front();
  const std::string command = chosen_command(app);
  if (word.size() > 1 && word.front() == '-') {
    const std::string name = word.substr(0, word.find('='));
    reject_option(name, command);
  }
  reject("no command '" + word + "'" + did_you_mean(word, command_names()) +
         "; 'tryout --help' lists all commands");
}

void parse(CLI::App& app, std::vector<std::string> arguments) {
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
  try {
    app.parse(std::move(arguments));
  } catch (const CLI::ArgumentMismatch& error) {
    reject_unknown(app);
    const std::string text = error.what();  // "--format: 1 required TEXT missing"
    reject(text.substr(0, text.find(':')) + " needs a value");
  } catch (const CLI::ParseError& error) {
    reject_unknown(app);
    reject(std::string("cannot read the options: ") + error.what());
  }
  reject_unknown(app);
}

Format checked_format(const std::string& word) {
  const std::optional<Format> format = format_of(word);
  if (!format)
    reject("no format '" + word + "'" + did_you_mean(word, format_names()) +
           "; there are table, plain, json and jsonl");
  return *format;
}

// An -o takes the format before it, unless that has a file already, else the one behind it.
std::vector<Target> paired(const std::vector<std::string>& words) {
  std::vector<Target> targets;
  bool format_waits = false, file_waits = false;
  for (const std::string& word : words) {
    const std::string value = word.substr(1);
    if (word.front() == 'f') {
      const Format format = checked_format(value);
      if (file_waits)
        targets.back().format = format;
      else
        targets.push_back({format, std::nullopt});
      format_waits = !file_waits;
      file_waits = false;
    } else {
      if (value.empty()) reject("-o needs the name of a file");
      if (format_waits)
        targets.back().file = value;
      else
        targets.push_back({Format::table, value});
      file_waits = !format_waits;
      format_waits = false;
    }
  }
  if (targets.empty()) targets.emplace_back();
  return targets;
}

std::vector<Target> checked_targets(const std::vector<std::string>& words) {
  std::vector<Target> targets = paired(words);
  const auto to_stdout = std::count_if(targets.begin(), targets.end(),
                                       [](const Target& target) { return !target.file; });
  if (to_stdout > 1)
    reject(
        "only one format can go to standard output; give the others a file: --format json -o "
        "r.json");
  return targets;
}

ColourChoice checked_colour(const std::string& word) {
  if (word == "auto") return ColourChoice::automatic;
  if (word == "always") return ColourChoice::always;
  if (word == "never") return ColourChoice::never;
  reject("--color is auto, always or never, not '" + word + "'" +
         did_you_mean(word, {"auto", "always", "never"}));
}

std::optional<unsigned> checked_jobs(const std::string& word) {
  if (word.empty()) return std::nullopt;
  unsigned jobs = 0;
  const char* last = word.data() + word.size();
  const auto [end, error] = std::from_chars(word.data(), last, jobs);
  if (error != std::errc{} || end != last || jobs < 1 || jobs > most_jobs)
    reject("-j takes a number from 1 to " + std::to_string(most_jobs) + ", not '" + word + "'");
  return jobs;
}

Detail detail_of(const Words& words) {
  const long level = static_cast<long>(words.verbose) - static_cast<long>(words.quiet);
  return static_cast<Detail>(std::clamp(level, -2L, 2L));
}

std::optional<std::filesystem::path> path_of(const std::string& word) {
  if (word.empty()) return std::nullopt;
  return word;
}

Command command_of(const std::string& name, const Words& words) {
  if (words.version) return Command::version;
  for (const auto& [its_name, command] : commands)
    if (its_name == name && !words.help) return command;
  if (name.empty() && !words.help)
    reject("no command given; try 'tryout submit solution.cpp -p PROBLEM' or 'tryout --help'");
  return Command::help;
}

// The one operand of `show`, `explain` and `help`, none of `list` and `doctor`.
std::string only_operand(const Words& words, const std::string& command) {
  const std::size_t most = command == "list" || command == "doctor" ? 0 : 1;
  if (words.operands.size() > most)
    reject("'" + command + "' has no use for '" + words.operands[most] + "'; see 'tryout " +
           command + " --help'");
  return words.operands.empty() ? "" : words.operands.front();
}

// What only some commands take.
void add_operands(Options& options, const Words& words, const std::string& command) {
  switch (options.command) {
    case Command::submit:
    case Command::run:
      if (words.problem.empty())
        reject("which problem? say -p PROBLEM, an id or a folder; 'tryout list' shows all");
      options.problem = words.problem;
      options.operands = words.operands;
      return;
    case Command::show:
      options.problem = only_operand(words, command);
      options.notes = words.notes;
      if (options.problem.empty())
        reject("which problem? say 'tryout show PROBLEM'; 'tryout list' shows all");
      return;
    case Command::list:
      only_operand(words, command);
      options.tags = words.tags;
      options.difficulty = words.difficulty;
      return;
    case Command::doctor:
      only_operand(words, command);
      return;
    case Command::explain:
      options.topic = only_operand(words, command);
      if (options.topic.empty()) reject("which verdict? say 'tryout explain TLE'");
      return;
    case Command::help:
      options.topic = words.help ? command : only_operand(words, command);
      return;
    case Command::version:
      return;
  }
}

}  // namespace

Options parse_options(const std::vector<std::string>& arguments) {
  Words words;
  const std::unique_ptr<CLI::App> app = application(words);
  parse(*app, arguments);
  const std::string command = chosen_command(*app);

  Options options;
  options.command = command_of(command, words);
  options.targets = checked_targets(words.outputs);
  options.colour = checked_colour(words.colour);
  options.detail = detail_of(words);
  options.progress = !words.no_progress;
  options.exit_zero = words.exit_zero;
  options.log = path_of(words.log);
  options.config = path_of(words.config);
  options.problems = path_of(words.problems);
  options.jobs = checked_jobs(words.jobs);
  options.reveal = words.reveal;
  options.fail_fast = words.fail_fast;
  options.growth = !words.no_growth;
  options.sanitize = words.sanitize;
  add_operands(options, words, command);
  return options;
}

std::vector<std::string> option_names(const std::string& command) {
  Words words;
  const std::unique_ptr<CLI::App> app = application(words);
  const CLI::App* owner = command.empty() ? app.get() : app->get_subcommand(command);
  std::vector<std::string> names;
  for (const CLI::Option* option : owner->get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back('-' + name);
  }
  return names;
}

}  // namespace cli
