#include "judge/problem/catalogue.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include "judge/config/environment.hpp"
#include "judge/problem/names.hpp"
#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"

namespace judge {
namespace {

namespace fs = std::filesystem;

bool is_problem(const fs::path& folder) {
  std::error_code error;
  return fs::exists(folder / "problem.yaml", error);
}

// The catalogue installed with this executable or, in a build tree, that of the sources.
fs::path own_catalogue() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const fs::path installed = program.parent_path().parent_path() / "share/tryout/problems";
  return !error && fs::is_directory(installed, error) ? installed
                                                      : fs::path(TRYOUT_SOURCE_PROBLEMS);
}

void add_once(std::vector<fs::path>& folders, const fs::path& folder) {
  std::error_code error;
  const fs::path whole = fs::absolute(folder, error).lexically_normal();
  const bool known = std::any_of(folders.begin(), folders.end(), [&](const fs::path& other) {
    return fs::absolute(other, error).lexically_normal() == whole;
  });
  if (!known) folders.push_back(folder);
}

fs::path find_by_path(const std::string& name) {
  const fs::path path(name);
  // A trailing slash would hide the name that the id is compared with.
  fs::path folder = path.filename() == "problem.yaml" ? path.parent_path() : path;
  if (folder.empty()) folder = ".";
  if (!folder.has_filename() && folder.has_relative_path()) folder = folder.parent_path();
  if (is_problem(folder)) return folder;
  std::error_code error;
  Diagnostic wrong{.message = "no problem in " + quote(name)};
  wrong.label = fs::exists(folder, error) ? "there is no problem.yaml in that folder"
                                          : "that folder does not exist";
  throw InputError({wrong});
}

[[noreturn]] void fail_to_find(const std::string& id, const std::vector<fs::path>& catalogue) {
  std::set<std::string> ids;
  Diagnostic wrong{.message = "no problem is called " + quote(id)};
  for (const fs::path& folder : problem_folders(catalogue)) ids.insert(folder.filename().string());
  wrong.label = did_you_mean(id, {ids.begin(), ids.end()});
  for (const fs::path& folder : catalogue)
    wrong.notes.push_back("looked in " + quote(folder.string()));
  wrong.notes.emplace_back("'tryout list' shows all problems; a path with a '/' names a folder");
  throw InputError({wrong});
}

}  // namespace

std::vector<fs::path> catalogue_folders() {
  std::vector<fs::path> folders;
  for (const fs::path& folder : split_paths(environment("TRYOUT_PATH"))) add_once(folders, folder);
  add_once(folders, "problems");
  if (const fs::path home = xdg_home("XDG_DATA_HOME", ".local/share"); !home.empty())
    add_once(folders, home / "tryout/problems");
  for (const fs::path& dir : xdg_dirs("XDG_DATA_DIRS", "/usr/local/share:/usr/share"))
    add_once(folders, dir / "tryout/problems");
  add_once(folders, own_catalogue());
  return folders;
}

std::vector<fs::path> problem_folders(const std::vector<fs::path>& catalogue) {
  std::vector<fs::path> found;
  std::set<std::string> names;
  for (const fs::path& folder : catalogue) {
    std::error_code error;
    std::vector<fs::path> here;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
      if (is_problem(entry->path())) here.push_back(entry->path());
    std::sort(here.begin(), here.end());
    for (fs::path& path : here)
      if (names.insert(path.filename().string()).second) found.push_back(std::move(path));
  }
  return found;
}

fs::path find_problem(const std::string& id_or_path, const std::vector<fs::path>& catalogue) {
  const bool is_path = id_or_path.find('/') != std::string::npos;
  if (is_path || (!id_or_path.empty() && is_problem(id_or_path))) return find_by_path(id_or_path);
  if (valid_id(id_or_path))
    for (const fs::path& folder : catalogue)
      if (is_problem(folder / id_or_path)) return folder / id_or_path;
  fail_to_find(id_or_path, catalogue);
}

}  // namespace judge
