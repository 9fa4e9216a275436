// tryout.yaml: a user's or a folder's settings.

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "judge/problem/problem.hpp"

namespace judge {

struct Config {
  CompileSettings compile;
  std::optional<unsigned> jobs;
  std::vector<std::string> required_layers;       // of the sandbox, by name
  std::optional<std::filesystem::path> problems;  // joined to the folder of the file that says it
  std::filesystem::path file;                     // where it was read from; empty: nowhere
};

// `explicit_file`, else TRYOUT_CONFIG, else the nearest tryout.yaml from `start` upwards (to the
// root of the git repository, if any), else $XDG_CONFIG_HOME/tryout/config.yaml, else
// $XDG_CONFIG_DIRS, else defaults. Throws InputError.
Config load_config(const std::optional<std::filesystem::path>& explicit_file,
                   const std::filesystem::path& start);

}  // namespace judge
