// Reads problem.yaml.

#pragma once

#include <filesystem>
#include <string_view>

#include "judge/problem/problem.hpp"

namespace judge {

// Reads FOLDER/problem.yaml and checks everything that can be checked without running anything,
// the files it names included. Throws InputError with all that is wrong (at most 20).
Problem load_problem(const std::filesystem::path& folder);

// The same for a text already in memory; `folder` is where its files are looked for.
Problem load_problem(const std::filesystem::path& folder, std::string_view yaml);

}  // namespace judge
