#include "sandbox/group_place.hpp"

#include <unistd.h>

#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "sandbox/group.hpp"
#include "sandbox/mounts.hpp"
#include "sandbox/small_file.hpp"

namespace sandbox {
namespace {

namespace fs = std::filesystem;

constexpr const char* help =
    "; where systemd runs: systemd-run --user --scope -p Delegate=yes tryout …";

// The folder of a group that /proc/self/cgroup names, if the mount shows it.
std::optional<fs::path> folder_of(const std::string& group, const Mount& mount) {
  const fs::path below = fs::path(group).lexically_relative(mount.root);
  if (below.empty() || *below.begin() == "..") return std::nullopt;
  return below == "." ? mount.point : mount.point / below;
}

bool has_both(const std::string& controllers) {
  const std::vector<std::string> words = split(controllers.substr(0, controllers.find('\n')), ' ');
  return holds(words, "memory") && holds(words, "pids");
}

bool writable(const fs::path& path) { return ::access(path.c_str(), W_OK) == 0; }

GroupPlace nowhere(std::string why) { return {0, {}, {}, std::move(why)}; }

bool may_make_groups_in(const fs::path& folder) {
  return writable(folder) && writable(folder / "cgroup.procs");
}

bool gives_both(const fs::path& folder) {
  const fs::path control = folder / "cgroup.subtree_control";
  return has_both(small_file(control)) ||
         (write_small_file(control, "+memory +pids") && has_both(small_file(control)));
}

bool holds_us_alone(const fs::path& folder) {
  return small_file(folder / "cgroup.procs") == std::to_string(::getpid()) + '\n';
}

bool move_below(const fs::path& folder) {
  const fs::path leaf = folder / own_group_name("judge");
  std::error_code error;
  fs::create_directory(leaf, error);
  return !error && write_small_file(leaf / "cgroup.procs", "0");
}

bool is_root(const fs::path& folder) { return !fs::exists(folder / "cgroup.type"); }

GroupPlace in_version_2(const fs::path& own, const fs::path& top) {
  const auto here = [](const fs::path& folder) { return GroupPlace{2, folder, folder, {}}; };
  if (!has_both(small_file(own / "cgroup.controllers")))
    return nowhere(own.string() + " has no memory and pids controllers" + help);
  if (is_root(own)) {
    if (may_make_groups_in(own) && gives_both(own)) return here(own);
  } else if (may_make_groups_in(own) && holds_us_alone(own)) {
    if (move_below(own) && gives_both(own)) return here(own);
  }
  for (fs::path folder = own; folder != top && folder.has_relative_path();) {
    folder = folder.parent_path();
    if (may_make_groups_in(folder) && has_both(small_file(folder / "cgroup.subtree_control")))
      return here(folder);
  }
  const std::string who = may_make_groups_in(own) ? " holds other processes than tryout"
                                                  : " is not delegated to this user";
  return nowhere(own.string() + who + help);
}

std::optional<fs::path> version_1_folder(const std::vector<std::string>& groups,
                                         const std::vector<Mount>& all,
                                         const std::string& controller) {
  for (const std::string& line : groups) {
    const std::size_t first = line.find(':');
    const std::size_t second = line.find(':', first + 1);
    if (second == std::string::npos) continue;
    if (!holds(split(line.substr(first + 1, second - first - 1), ','), controller)) continue;
    for (const Mount& mount : all)
      if (mount.type == "cgroup" && holds(mount.options, controller))
        if (auto folder = folder_of(line.substr(second + 1), mount)) return folder;
  }
  return std::nullopt;
}

GroupPlace in_version_1(const fs::path& memory, const fs::path& pids) {
  for (const fs::path& folder : {memory, pids})
    if (!may_make_groups_in(folder))
      return nowhere(folder.string() + " is not writable for this user");
  return {1, memory, pids, {}};
}

}  // namespace

GroupPlace find_group_place(const fs::path& process) {
  const std::vector<std::string> groups = split(small_file(process / "cgroup"), '\n');
  const std::vector<Mount> all = mounts(small_file(process / "mountinfo"));
  const auto memory = version_1_folder(groups, all, "memory");
  const auto pids = version_1_folder(groups, all, "pids");
  if (memory && pids) return in_version_1(*memory, *pids);
  for (const std::string& line : groups)
    for (const Mount& mount : all)
      if (line.starts_with("0::") && mount.type == "cgroup2")
        if (const auto own = folder_of(line.substr(3), mount))
          return in_version_2(*own, mount.point);
  return nowhere("no file system with the memory and pids controllers is mounted");
}

const GroupPlace& group_place() {
  static const GroupPlace place = [] {
    GroupPlace found = find_group_place();
    sweep_groups(found);
    return found;
  }();
  return place;
}

}  // namespace sandbox
