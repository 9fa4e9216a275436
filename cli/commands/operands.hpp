// [FILE] [TEST…]: which of the words is the submission?

#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace cli {

struct Operands {
  std::filesystem::path file;
  std::vector<std::string> tests;
};

// The first word is the file if it names something in `folder` or is called like a source; else
// all words are tests, and the file is the only source in `folder`. Throws judge::InputError if
// there is none or more than one.
Operands tell_apart(const std::vector<std::string>& words, const std::filesystem::path& folder,
                    const std::function<bool(const std::string&)>& is_source_name);

}  // namespace cli
