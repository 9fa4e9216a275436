// A problem's folder: what problem.yaml names is found here and nowhere else.

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sandbox/unique_fd.hpp"

namespace judge {

class ProblemFolder {
 public:
  // Throws InputError if `path` is no folder or cannot be opened.
  explicit ProblemFolder(const std::filesystem::path& path);

  const std::filesystem::path& path() const { return path_; }

  // Why something cannot be used; `message` follows a quoted name: "does not exist".
  struct Fault {
    std::string message;
    std::string label;  // what would be right
  };
  enum class Kind { file, file_or_folder };
  // Whether `name` is a readable regular file (or folder) below this folder, reached without any
  // link. Each part of a name is of letters, digits, '.', '_' and '-', and not "." or "..".
  std::optional<Fault> fault(std::string_view name, Kind kind) const;

  // Whether there is anything of that name, usable or not.
  bool exists(const std::string& name) const;

  struct Contents {
    std::string bytes;
    std::optional<Fault> fault;  // then there are no bytes
  };
  // The bytes of a file that `fault` finds nothing wrong with and that is at most `max_bytes` long.
  Contents read(std::string_view name, std::size_t max_bytes) const;

  struct Matches {
    std::vector<std::string> names;  // in natural order: 2.in before 10.in
    std::optional<Fault> fault;
  };
  // The entries that match `pattern`, which may have '*' and '?' in its last part. Names that begin
  // with '.' match only a pattern that does, too. What kind of entry each is has not been checked.
  Matches matches(const std::string& pattern) const;

 private:
  struct Opened {
    sandbox::UniqueFd fd;
    std::optional<Fault> fault;
    bool missing = false;
  };
  Opened open(const std::string& name, std::uint64_t flags) const;
  std::string nearest_entry(const std::string& name) const;
  std::vector<std::string> entries(const std::string& folder) const;

  std::filesystem::path path_;
  sandbox::UniqueFd fd_;
};

}  // namespace judge
