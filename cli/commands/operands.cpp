#include "cli/commands/operands.hpp"

#include <algorithm>

#include "judge/text/diagnostic.hpp"

namespace cli {
namespace {

constexpr std::size_t most_candidates = 10;

std::vector<std::string> sources_in(const std::filesystem::path& folder,
                                    const std::function<bool(const std::string&)>& is_source_name) {
  std::vector<std::string> names;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code ignored;
    const std::string name = entry->path().filename().string();
    if (entry->is_regular_file(ignored) && is_source_name(name)) names.push_back(name);
  }
  if (error)
    throw judge::InputError("cannot read the folder '" + folder.string() + "': " + error.message());
  std::sort(names.begin(), names.end());
  return names;
}

std::string enumeration(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), most_candidates); ++i)
    text += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > most_candidates)
    text += " and " + std::to_string(names.size() - most_candidates) + " more";
  return text;
}

std::string only_source(const std::filesystem::path& folder,
                        const std::function<bool(const std::string&)>& is_source_name) {
  const std::vector<std::string> names = sources_in(folder, is_source_name);
  if (names.empty())
    throw judge::InputError(
        "which source? there is no .cpp, .cc or .cxx file in this folder; name a file or a folder");
  if (names.size() > 1)
    throw judge::InputError("which source? there are " + enumeration(names) + "; name one of them");
  return names.front();
}

}  // namespace

Operands tell_apart(const std::vector<std::string>& words, const std::filesystem::path& folder,
                    const std::function<bool(const std::string&)>& is_source_name) {
  if (!words.empty() && !words.front().empty()) {
    std::error_code ignored;
    const std::filesystem::path path = (folder / words.front()).lexically_normal();
    if (is_source_name(words.front()) || std::filesystem::exists(path, ignored))
      return {path, {words.begin() + 1, words.end()}};
  }
  return {(folder / only_source(folder, is_source_name)).lexically_normal(), words};
}

}  // namespace cli
