// What the command line asks for.

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/format/format.hpp"
#include "cli/terminal/terminal.hpp"

namespace cli {

enum class Command { submit, run, list, show, doctor, explain, help, version };

// One place results are written to, in one format.
struct Target {
  Format format = Format::table;
  std::optional<std::filesystem::path> file;  // none: standard output

  bool operator==(const Target&) const = default;
};

struct Options {
  Command command = Command::help;

  // For every command.
  std::vector<Target> targets;  // never empty; at most one is standard output
  ColourChoice colour = ColourChoice::automatic;
  Detail detail = Detail::unexpected;
  bool progress = true;
  bool exit_zero = false;  // a submission that is judged and not accepted is no failure
  std::optional<std::filesystem::path> log, config, problems;

  // submit and run.
  std::string problem;                // also what `show` shows
  std::vector<std::string> operands;  // [FILE] [TEST…], not yet told apart
  std::optional<unsigned> jobs;
  bool reveal = false, fail_fast = false, sanitize = false;
  bool growth = true;

  // list.
  std::vector<std::string> tags;  // a problem must have all of them
  std::string difficulty;         // empty: any

  bool notes = false;  // show: the interviewer's notes, too

  std::string topic;  // help; of explain, a verdict
};

// Reads the arguments behind the program's name. Throws judge::InputError for whatever cannot be
// understood, with what was probably meant.
Options parse_options(const std::vector<std::string>& arguments);

// Every name an option can be called by, "--format" and "-o", for `command` ("submit"; empty: the
// global ones). For suggestions, and so that help can be checked against it.
std::vector<std::string> option_names(const std::string& command);

}  // namespace cli
