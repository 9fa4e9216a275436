#include "judge/config/environment.hpp"

#include <algorithm>
#include <cstdlib>

namespace judge {

std::string environment(const char* name) {
  // Nothing in this program changes its environment.
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe)
  return value ? value : "";
}

std::vector<std::filesystem::path> split_paths(const std::string& list) {
  std::vector<std::filesystem::path> paths;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(':', begin), list.size());
    if (end > begin) paths.emplace_back(list.substr(begin, end - begin));
    begin = end + 1;
  }
  return paths;
}

std::filesystem::path xdg_home(const char* variable, const char* otherwise) {
  std::filesystem::path path = environment(variable);
  if (path.is_absolute()) return path;
  const std::filesystem::path home = environment("HOME");
  return home.is_absolute() ? home / otherwise : std::filesystem::path();
}

std::vector<std::filesystem::path> xdg_dirs(const char* variable, const char* otherwise) {
  const std::string value = environment(variable);
  std::vector<std::filesystem::path> paths = split_paths(value.empty() ? otherwise : value);
  std::erase_if(paths, [](const std::filesystem::path& path) { return !path.is_absolute(); });
  return paths;
}

}  // namespace judge
