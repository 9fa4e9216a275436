#include "tests/sandbox/traces.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <system_error>

#include "sandbox/unique_fd.hpp"

namespace probes {
namespace {

namespace fs = std::filesystem;

// Empty where it cannot be read: processes come and go, and a stream would throw.
std::string text_of(const fs::path& path) {
  const sandbox::UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string text;
  char block[4096];
  for (ssize_t n = 0; (n = ::read(file.get(), block, sizeof block)) > 0;)
    text.append(block, static_cast<std::size_t>(n));
  return text;
}

fs::path proc(pid_t process) { return fs::path("/proc") / std::to_string(process); }

std::string executable_of(pid_t process) {
  std::error_code gone;
  return fs::read_symlink(proc(process) / "exe", gone).string();
}

std::vector<pid_t> numbered_entries(const fs::path& folder) {
  std::vector<pid_t> all;
  std::error_code gone;
  for (fs::directory_iterator at(folder, gone), end; !gone && at != end; at.increment(gone)) {
    const std::string name = at->path().filename().string();
    if (std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c); }))
      all.push_back(std::stoi(name));
  }
  return all;
}

constexpr const char* sentinel_text = "not to be touched\n";

}  // namespace

std::vector<pid_t> children_of(pid_t process) {
  std::vector<pid_t> children;
  const fs::path threads = proc(process) / "task";
  for (const pid_t thread : numbered_entries(threads)) {
    std::istringstream words(text_of(threads / std::to_string(thread) / "children"));
    for (pid_t child = 0; words >> child;) children.push_back(child);
  }
  return children;
}

std::vector<pid_t> servers() {
  std::vector<pid_t> all;
  for (const pid_t child : children_of(::getpid())) {
    if (text_of(proc(child) / "comm") == "tryout-sandbox\n") all.push_back(child);
  }
  return all;
}

std::vector<pid_t> sandboxed_processes() {
  std::vector<pid_t> all;
  std::vector<pid_t> parents = servers();
  while (!parents.empty()) {
    const std::vector<pid_t> children = children_of(parents.back());
    parents.pop_back();
    all.insert(all.end(), children.begin(), children.end());
    parents.insert(parents.end(), children.begin(), children.end());
  }
  return all;
}

std::vector<pid_t> processes_with(const std::string& text) {
  std::vector<pid_t> all;
  for (const pid_t process : numbered_entries("/proc")) {
    if (process == ::getpid()) continue;
    if (executable_of(process).find(text) != std::string::npos ||
        text_of(proc(process) / "cmdline").find(text) != std::string::npos)
      all.push_back(process);
  }
  return all;
}

Sentinel::Sentinel() {
  std::string name = (fs::temp_directory_path() / "tryout-sentinel-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr)
    throw std::system_error(errno, std::generic_category(), name);
  folder_ = name;
  std::ofstream(folder_ / "file") << sentinel_text;
}

Sentinel::~Sentinel() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

bool Sentinel::untouched() const {
  const auto entries = std::distance(fs::directory_iterator(folder_), fs::directory_iterator());
  return entries == 1 && text_of(folder_ / "file") == sentinel_text;
}

}  // namespace probes
