#include "judge/problem/folder.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "judge/problem/names.hpp"
#include "judge/text/diagnostic.hpp"
#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"

namespace judge {
namespace {

using sandbox::UniqueFd;

constexpr std::size_t most_entries = 100'000;
constexpr std::size_t most_compared = 1000;  // when looking for a near name
constexpr std::int64_t largest_file = std::int64_t{1} << 30;

std::string error_text(int error) { return std::generic_category().message(error); }

ProblemFolder::Fault open_fault(int error) {
  switch (error) {
    case ENOENT:
      return {"does not exist", ""};
    case ELOOP:
      return {"is or goes through a symbolic link", "put a copy into the problem's folder"};
    case EXDEV:
      return {"leaves the problem's folder", "put it into the problem's folder"};
    case ENOTDIR:
      return {"goes through something that is not a folder", ""};
    default:
      return {"cannot be opened: " + error_text(error), ""};
  }
}

std::optional<ProblemFolder::Fault> kind_fault(const struct stat& info, ProblemFolder::Kind kind) {
  if (S_ISDIR(info.st_mode)) {
    if (kind == ProblemFolder::Kind::file_or_folder) return {};
    return ProblemFolder::Fault{"is a folder", "name a file"};
  }
  if (!S_ISREG(info.st_mode)) return ProblemFolder::Fault{"is not a regular file", ""};
  if (info.st_size > largest_file) return ProblemFolder::Fault{"is larger than 1 GiB", ""};
  return {};
}

}  // namespace

ProblemFolder::ProblemFolder(const std::filesystem::path& path)
    : path_(path), fd_(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {
  if (!fd_)
    throw InputError("cannot open the problem's folder " + quote(path.string()) + ": " +
                     error_text(errno));
}

ProblemFolder::Opened ProblemFolder::open(const std::string& name, std::uint64_t flags) const {
  struct open_how how {};
  how.flags = flags | O_CLOEXEC;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  Opened opened;
  const long fd = ::syscall(SYS_openat2, fd_.get(), name.c_str(), &how, sizeof how);
  if (fd >= 0) {
    opened.fd = UniqueFd(static_cast<int>(fd));
  } else {
    opened.missing = errno == ENOENT;
    opened.fault = open_fault(errno);
  }
  return opened;
}

std::optional<ProblemFolder::Fault> ProblemFolder::fault(std::string_view name, Kind kind) const {
  if (std::string message = path_fault(name); !message.empty())
    return Fault{std::move(message), "name a file below the problem's folder, as in data/1.in"};
  const std::string path(name);
  // O_PATH first: opening a device or a pipe for reading could already do something.
  Opened found = open(path, O_PATH);
  if (found.fault) {
    if (const std::string near = nearest_entry(path); found.fault->label.empty() && !near.empty())
      found.fault->label = "did you mean '" + near + "'?";
    return found.fault;
  }
  struct stat info {};
  if (::fstat(found.fd.get(), &info) != 0) return open_fault(errno);
  if (auto wrong = kind_fault(info, kind)) return wrong;
  return open(path, O_RDONLY | O_NONBLOCK).fault;
}

bool ProblemFolder::exists(const std::string& name) const {
  const Opened found = open(name, O_PATH);
  return !found.missing;
}

ProblemFolder::Contents ProblemFolder::read(std::string_view name, std::size_t max_bytes) const {
  Contents contents;
  contents.fault = fault(name, Kind::file);
  if (contents.fault) return contents;
  const Opened file = open(std::string(name), O_RDONLY | O_NONBLOCK);
  contents.fault = file.fault;
  std::string buffer(64 << 10, '\0');
  while (!contents.fault) {
    const ssize_t n = ::read(file.fd.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) contents.fault = Fault{"cannot be read: " + error_text(errno), ""};
    if (n <= 0) break;
    contents.bytes.append(buffer, 0, static_cast<std::size_t>(n));
    if (contents.bytes.size() > max_bytes)
      contents.fault = Fault{"is larger than " + std::to_string(max_bytes >> 10) + " KiB", ""};
  }
  if (contents.fault) contents.bytes.clear();
  return contents;
}

std::vector<std::string> ProblemFolder::entries(const std::string& folder) const {
  std::vector<std::string> names;
  const Opened opened = open(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
  if (opened.fault) return names;
  // Through the descriptor, so that nobody can put another folder in its place.
  std::error_code error;
  std::filesystem::directory_iterator entry("/proc/self/fd/" + std::to_string(opened.fd.get()),
                                            error);
  for (; !error && entry != std::filesystem::directory_iterator() && names.size() < most_entries;
       entry.increment(error))
    names.push_back(entry->path().filename().string());
  return names;
}

std::string ProblemFolder::nearest_entry(const std::string& name) const {
  const std::string folder = folder_of(name);
  std::vector<std::string> names = entries(folder);
  if (names.size() > most_compared) return {};
  std::sort(names.begin(), names.end());
  const std::string near = nearest(file_name_of(name), names);
  return near.empty() || near == file_name_of(name) ? "" : path_in(folder, near);
}

ProblemFolder::Matches ProblemFolder::matches(const std::string& pattern) const {
  if (std::string message = path_fault(pattern, true); !message.empty())
    return {{}, Fault{std::move(message), "name files below the folder, as in data/*.in"}};
  const std::string folder = folder_of(pattern), last = file_name_of(pattern);
  if (!folder.empty())
    if (auto wrong = fault(folder, Kind::file_or_folder))
      return {{}, Fault{"is in a folder that " + wrong->message, wrong->label}};
  Matches result;
  for (const std::string& name : entries(folder))
    if ((name[0] != '.' || last[0] == '.') && matches_pattern(last, name))
      result.names.push_back(path_in(folder, name));
  std::sort(result.names.begin(), result.names.end(), natural_less);
  return result;
}

}  // namespace judge
