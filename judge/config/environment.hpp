// The process's environment.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace judge {

// A variable's value; empty if it is not set.
std::string environment(const char* name);

// The folders of a colon-separated variable, empty entries left out.
std::vector<std::filesystem::path> split_paths(const std::string& list);

// An XDG base directory: $variable if it is an absolute path, else $HOME/otherwise; empty if there
// is neither.
std::filesystem::path xdg_home(const char* variable, const char* otherwise);

// The absolute ones of $variable, or of `otherwise` if that is not set.
std::vector<std::filesystem::path> xdg_dirs(const char* variable, const char* otherwise);

}  // namespace judge
