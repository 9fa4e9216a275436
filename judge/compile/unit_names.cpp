#include "judge/compile/unit_names.hpp"

#include <algorithm>
#include <set>

namespace judge {
namespace {

constexpr std::string_view safe_characters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+-";

bool is_safe_component(std::string_view name) {
  return !name.empty() && !name.starts_with('-') && !name.starts_with('.') &&
         name.find_first_not_of(safe_characters) == std::string_view::npos;
}

bool is_safe(std::string_view path) {
  const auto slash = path.find('/');
  if (slash == std::string_view::npos) return is_safe_component(path);
  return is_safe_component(path.substr(0, slash)) && is_safe(path.substr(slash + 1));
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash);
}

std::string extension_of(const std::string& path) { return path.substr(path.rfind('.')); }

std::string free_name(const std::set<std::string>& taken, const std::string& extension) {
  std::string name = "main" + extension;
  for (int i = 2; taken.contains(name); ++i) name = "main_" + std::to_string(i) + extension;
  return name;
}

bool is_name_character(char c) { return safe_characters.find(c) != std::string_view::npos; }

// Whether text[at, at + size) stands where compilers write a file's name: "main.cpp:1",
// "main.cpp,".
bool is_whole_name(std::string_view text, std::size_t at, std::size_t size) {
  const std::size_t end = at + size;
  const bool starts = at == 0 || !(is_name_character(text[at - 1]) || text[at - 1] == '/');
  return starts && end < text.size() && (text[end] == ':' || text[end] == ',');
}

std::string replace_name(std::string_view text, const std::string& safe, const std::string& own) {
  std::string replaced;
  for (;;) {
    const auto at = text.find(safe);
    if (at == std::string_view::npos) return replaced.append(text);
    const bool is_name = is_whole_name(text, at, safe.size());
    replaced.append(text.substr(0, at)).append(is_name ? own : safe);
    text.remove_prefix(at + safe.size());
  }
}

}  // namespace

UnitNames name_units(const Submission& submission) {
  UnitNames names;
  std::set<std::string> taken, folders;
  for (const SourceFile& file : submission.files) taken.insert(file.name);
  if (submission.files.size() > 1) folders.insert(".");
  for (const SourceFile& file : submission.files) {
    std::string name = file.name;
    if (is_translation_unit(name) && !is_safe(name)) {
      name = *taken.insert(free_name(taken, extension_of(name))).first;
      names.renamed.emplace_back(name, file.name);
      if (submission.files.size() > 1) folders.insert(folder_of(file.name));
    }
    if (is_translation_unit(name)) names.units.push_back(name);
    names.files.push_back({name, file.bytes});
  }
  names.quote_folders.assign(folders.begin(), folders.end());
  return names;
}

std::string with_own_names(std::string_view text, const UnitNames& names) {
  std::string replaced(text);
  for (const auto& [safe, own] : names.renamed) replaced = replace_name(replaced, safe, own);
  return replaced;
}

}  // namespace judge
