// Finds problems by id.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "judge/problem/problem.hpp"

namespace judge {

// Folders that hold problem folders, the first match wins: TRYOUT_PATH (colon separated),
// ./problems, $XDG_DATA_HOME/tryout/problems, $XDG_DATA_DIRS/tryout/problems, and the catalogue
// that was built or installed with this executable.
std::vector<std::filesystem::path> catalogue_folders();

// The folder of a problem named by id or by path. Throws InputError with near names.
std::filesystem::path find_problem(const std::string& id_or_path,
                                   const std::vector<std::filesystem::path>& catalogue);

// Every problem folder of the catalogue; of those with one name only the first, by catalogue folder
// and name.
std::vector<std::filesystem::path> problem_folders(
    const std::vector<std::filesystem::path>& catalogue);

// What `list` shows of a problem; reads only the head of each file, so it is quick.
struct ProblemSummary {
  std::string id, name, difficulty, mode;
  std::vector<std::string> tags;
  std::filesystem::path folder;
  std::string error;  // not empty: this problem.yaml cannot be read
};
// Sorted by id. Never throws for a problem that is broken: its `error` says why.
std::vector<ProblemSummary> list_problems(const std::vector<std::filesystem::path>& catalogue);

}  // namespace judge
