// The names under which a submission's files are given to a compiler.

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "judge/compile/submission.hpp"
#include "sandbox/run.hpp"

namespace judge {

struct UnitNames {
  std::vector<sandbox::ToolFile> files;
  std::vector<std::string> units;          // of `files`, those on the command line
  std::vector<std::string> quote_folders;  // to search for #include "…"
  std::vector<std::pair<std::string, std::string>> renamed;  // safe name, own name
};

// Files keep their own names, for #include and diagnostics. Only a unit whose name a command line
// or a diagnostic may misread ("-x.cpp", "@x.cpp", "a b.cpp") is called main.cpp, main_2.cpp, …
UnitNames name_units(const Submission& submission);

// Puts the own names back into what the compiler said.
std::string with_own_names(std::string_view text, const UnitNames& names);

}  // namespace judge
