// Bad input from a person: what is wrong, where, and what would be right.

#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace judge {

// A place in a file. line and column are 1-based and count bytes; 0 means unknown.
struct Place {
  std::filesystem::path file;
  int line = 0;
  int column = 0;
};

// One thing that is wrong. `cli` renders it with the source line and a caret.
struct Diagnostic {
  std::string code{};         // stable, "Y012"; empty when there is none
  std::string message{};      // lower-case, one line: "unknown key 'cpu_tme' in 'limits'"
  Place place{};              // file may be empty
  std::string source_line{};  // the whole line at `place`, without its end; empty: no excerpt
  int length = 1;             // bytes underlined, at least 1
  std::string label{};        // beside the caret: "did you mean 'cpu'?"
  std::vector<std::string> notes{};  // further lines: "allowed here: cpu, wall, memory"
};

// Thrown for anything a user has to mend; exit code 2. what() is the first diagnostic in one line:
// "path:line:column: message (label)".
struct InputError : std::runtime_error {
  explicit InputError(std::vector<Diagnostic> found);
  explicit InputError(std::string message);  // no place: a missing file, a bad option

  std::vector<Diagnostic> diagnostics;  // never empty; sorted by place
};

}  // namespace judge
