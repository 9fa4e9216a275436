// The broken problem files of tests/judge/problem/bad and the folder they are read for.

#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "judge/problem/load.hpp"
#include "judge/text/diagnostic.hpp"
#include "judge/text/diagnostic_text.hpp"

namespace corpus {

inline std::filesystem::path data() { return std::filesystem::path(TEST_DATA) / "problem"; }
inline std::filesystem::path folder() { return data() / "a-plus-b"; }

inline std::string read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline std::vector<std::filesystem::path> bad_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(data() / "bad"))
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

// What load_problem says about `yaml`, rendered, with the folder's place in this checkout left out;
// empty if it says nothing.
inline std::string complaints(const std::string& yaml) {
  std::string text;
  try {
    judge::load_problem(folder(), yaml);
  } catch (judge::InputError& error) {
    for (judge::Diagnostic& d : error.diagnostics) {
      if (!d.place.file.empty()) d.place.file = d.place.file.lexically_relative(data());
      text += (text.empty() ? "" : "\n") + judge::render(d);
    }
  }
  return text;
}

}  // namespace corpus
