#include "sandbox/host_facts.hpp"

#include <linux/landlock.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>

#include "sandbox/mounts.hpp"
#include "sandbox/small_file.hpp"

namespace sandbox {
namespace {

namespace fs = std::filesystem;

// The words of a file of one line.
std::vector<std::string> words_in(const fs::path& path, char separator = ' ') {
  const std::string text = small_file(path);
  return split(text.substr(0, text.find('\n')), separator);
}

std::optional<long> number(const fs::path& path) {
  const std::string text = small_file(path);
  long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{}) return std::nullopt;
  return value;
}

void add_groups(HostFacts& host, const Mount& mount, const fs::path& root) {
  if (mount.type == "cgroup") {
    for (const std::string& option : mount.options)
      if (option != "rw" && option != "ro" && option.find('=') == std::string::npos)
        host.groups_v1.push_back(option);
  } else if (mount.type == "cgroup2") {
    host.group_v2_mounted = true;
    host.groups_v2 = words_in(root / mount.point.relative_path() / "cgroup.controllers");
  }
}

bool hides_processes(const Mount& proc) {
  return std::any_of(proc.options.begin(), proc.options.end(), [](const std::string& option) {
    return option.starts_with("hidepid=") && option != "hidepid=0" && option != "hidepid=off";
  });
}

bool is_container(const fs::path& root) {
  std::error_code ignored;
  return fs::exists(root / ".dockerenv", ignored) ||
         fs::exists(root / "run/.containerenv", ignored) ||
         fs::exists(root / "run/systemd/container", ignored);
}

int landlock_abi() {
  const long abi =
      ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return static_cast<int>(std::max(abi, 0L));
}

// As root, or to be run as root.
std::string as_root(const HostFacts& host, const std::string& command) {
  return (host.root ? "" : "sudo ") + command;
}

std::string fix_for_namespaces(const HostFacts& host) {
  if (host.unprivileged_userns_clone == 0 && !host.root)
    return as_root(host, "sysctl -w kernel.unprivileged_userns_clone=1");
  if (host.max_user_namespaces == 0)
    return as_root(host, "sysctl -w user.max_user_namespaces=15000");
  if (host.apparmor_restrict_userns.value_or(0) != 0 && !host.root)
    return as_root(host, "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0");
  if (host.in_container)
    return "docker run --security-opt seccomp=unconfined --security-opt apparmor=unconfined "
           "--security-opt systempaths=unconfined ... (or podman run, with the same options)";
  return "";
}

std::string fix_for_landlock(const HostFacts& host) {
  if (kernel_number(host.kernel) < kernel_number(5, 13))
    return "boot a kernel from 5.13 on (here: " + host.kernel + ")";
  if (host.in_container) return "docker run --security-opt seccomp=unconfined ...";
  if (!holds(host.security_modules, "landlock")) {
    std::string modules = "landlock";
    for (const std::string& module : host.security_modules) modules += ',' + module;
    return "boot with lsm=" + modules + " on the kernel's command line";
  }
  return "";
}

std::string fix_for_groups(const HostFacts& host) {
  if (!host.group_v2_mounted && host.groups_v1.empty())
    return as_root(host, "mount -t cgroup2 none /sys/fs/cgroup");
  if (host.root) return "";
  if (holds(host.groups_v2, "memory"))
    return "systemd-run --user --scope -p Delegate=yes tryout ...";
  return "run tryout as root, or boot with systemd.unified_cgroup_hierarchy=1";
}

}  // namespace

HostFacts host_facts(const fs::path& root) {
  HostFacts host;
  utsname names{};
  if (::uname(&names) == 0) {
    host.kernel = names.release;
    host.machine = names.machine;
  }
  host.root = ::geteuid() == 0;
  const fs::path settings = root / "proc/sys";
  host.unprivileged_userns_clone = number(settings / "kernel/unprivileged_userns_clone");
  host.max_user_namespaces = number(settings / "user/max_user_namespaces");
  host.apparmor_restrict_userns = number(settings / "kernel/apparmor_restrict_unprivileged_userns");
  host.in_container = is_container(root);
  host.seccomp_actions = words_in(settings / "kernel/seccomp/actions_avail");
  host.landlock_abi = landlock_abi();
  host.security_modules = words_in(root / "sys/kernel/security/lsm", ',');
  for (const Mount& mount : mounts(small_file(root / "proc/self/mountinfo"))) {
    add_groups(host, mount, root);
    if (mount.type == "proc" && mount.point == "/proc") host.proc_hidden = hides_processes(mount);
  }
  return host;
}

int kernel_number(std::string_view release) {
  int major = 0;
  int minor = 0;
  const char* last = release.data() + release.size();
  const auto first = std::from_chars(release.data(), last, major);
  if (first.ec != std::errc{} || first.ptr == last || *first.ptr != '.') return 0;
  if (std::from_chars(first.ptr + 1, last, minor).ec != std::errc{}) return 0;
  return kernel_number(major, minor);
}

std::string fix_for(std::string_view layer, const HostFacts& host) {
  if (layer == "namespaces" || layer == "empty_root" || layer == "no_nested_namespaces")
    return fix_for_namespaces(host);
  if (layer == "landlock") return fix_for_landlock(host);
  if (layer == "cgroup") return fix_for_groups(host);
  if (layer == "named_calls" && !holds(host.seccomp_actions, "user_notif"))
    return "boot a kernel from 5.5 on (here: " + host.kernel + ")";
  if (layer == "named_calls")
    return "run tryout outside of what intercepts system calls itself (a container manager, a "
           "tracer)";
  if (layer == "host_facts" && host.proc_hidden)
    return as_root(host, "mount -o remount,hidepid=0 /proc");
  return "";
}

}  // namespace sandbox
