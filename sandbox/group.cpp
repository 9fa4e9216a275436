#include "sandbox/group.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <sstream>
#include <system_error>
#include <thread>

#include "sandbox/small_file.hpp"

namespace sandbox {
namespace {

namespace fs = std::filesystem;

constexpr const char* prefix = "tryout";

// Processes of other PID namespaces cannot be told dead from alive.
std::string pid_namespace() {
  struct stat info {};
  return ::stat("/proc/self/ns/pid", &info) == 0 ? std::to_string(info.st_ino) : "0";
}

// When a process started, in clock ticks since the boot: with its number it names a process for
// ever. Empty if there is none. proc(5): the 22nd word; the second may hold blanks, in parentheses.
std::string start_time(const std::string& process) {
  const std::string stat = small_file("/proc/" + process + "/stat");
  std::istringstream words(stat.substr(stat.rfind(')') + 1));
  std::string word;
  for (int i = 3; i <= 22; ++i) words >> word;
  return words ? word : "";
}

bool is_stale(const std::string& name) {
  std::istringstream parts(name);
  std::string first, space, process, started;
  std::getline(parts, first, '-');
  std::getline(parts, space, '-');
  std::getline(parts, process, '-');
  std::getline(parts, started, '-');
  return parts && first == prefix && space == pid_namespace() && start_time(process) != started;
}

bool remove_group(const fs::path& folder) {
  for (const char* part : {"run", "server"}) ::rmdir((folder / part).c_str());
  return ::rmdir(folder.c_str()) == 0 || errno == ENOENT;
}

void make(const fs::path& folder) {
  if (::mkdir(folder.c_str(), 0755) != 0)
    throw std::system_error(errno, std::generic_category(), "make group " + folder.string());
}

}  // namespace

std::string own_group_name(const std::string& what) {
  static const std::string owner = prefix + ('-' + pid_namespace()) + '-' +
                                   std::to_string(::getpid()) + '-' + start_time("self") + '-';
  return owner + what;
}

void sweep_groups(const GroupPlace& place) {
  for (const fs::path& folder : {place.memory, place.pids}) {
    std::error_code error;
    std::vector<fs::path> stale;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
      if (is_stale(at->path().filename().string())) stale.push_back(at->path());
    for (const fs::path& group : stale) remove_group(group);
  }
}

Group::Group(const GroupPlace& place) : Group() {
  version_ = place.version;
  if (version_ == 0) return;
  static std::atomic<int> count{0};
  const std::string name = own_group_name(std::to_string(++count));
  folders_.push_back(place.memory / name);
  make(folders_[0]);
  if (version_ == 1) {
    folders_.push_back(place.pids / name);
    make(folders_[1]);
    return;
  }
  make(folders_[0] / "server");
  make(folders_[0] / "run");
  if (!write_small_file(folders_[0] / "cgroup.subtree_control", "+memory +pids"))
    throw std::system_error(errno, std::generic_category(), "enable controllers in " + name);
}

Group::~Group() {
  using namespace std::chrono_literals;
  // Of a server that was killed the last process may still be on its way out.
  for (const fs::path& folder : folders_)
    for (int i = 0; i < 100 && !remove_group(folder) && errno == EBUSY; ++i)
      std::this_thread::sleep_for(10ms);
}

std::vector<std::string> Group::arguments() const {
  if (version_ == 0) return {};
  return {"--group", std::to_string(version_), folders_.front(), folders_.back()};
}

}  // namespace sandbox
