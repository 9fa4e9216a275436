// Carries a command's result to every place that was asked for.

#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands/commands.hpp"
#include "cli/terminal/output.hpp"

namespace cli {

class Results {
 public:
  // Opens the files, before any work is done. Throws judge::InputError.
  Results(const Options& options, const Console& console);

  // Renders for each place and writes: files first, so that a reader who has left standard output
  // costs nobody a file. A file gets all of it, however quiet standard output is. Throws
  // WriteError.
  void write(const std::function<std::string(const View&)>& render);

 private:
  View view_of(Format format, int fd, Detail detail) const;

  const Options& options_;
  int out_;
  std::vector<std::pair<Format, OutputFile>> files_;
};

// Whether standard output gets a page for people on a terminal.
bool is_page_for_a_terminal(const Options& options, const Console& console);

}  // namespace cli
