// What the kernel and its administrator say about this host, as far as the sandbox depends on it.

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

struct HostFacts {
  std::string kernel;   // "6.1.0-18-amd64"
  std::string machine;  // "x86_64"
  bool root = false;    // this process is uid 0

  // Settings that can forbid user namespaces; none: this kernel does not have it.
  std::optional<long> unprivileged_userns_clone;  // Debian and Arch: 0 forbids
  std::optional<long> max_user_namespaces;        // 0 forbids
  std::optional<long> apparmor_restrict_userns;   // Ubuntu: 1 forbids, or what comes after
  bool in_container = false;                      // of Docker, Podman, LXC or Kubernetes

  std::vector<std::string> seccomp_actions;   // "kill_process", "user_notif", …
  int landlock_abi = 0;                       // 0: none
  std::vector<std::string> security_modules;  // those in force, if the kernel tells
  std::vector<std::string> groups_v1;         // controllers of mounted control groups, version 1
  std::vector<std::string> groups_v2;         // of version 2
  bool group_v2_mounted = false;
  bool proc_hidden = false;  // /proc is mounted with hidepid
};

// Reads what is below `root`; a file that is not there leaves its fact empty. Landlock and uname
// are asked of the kernel itself.
HostFacts host_facts(const std::filesystem::path& root = "/");

// The major and minor number a kernel's release begins with, as 100000 x major + minor; 0 if it
// does not begin so.
int kernel_number(std::string_view release);
constexpr int kernel_number(int major, int minor) { return 100'000 * major + minor; }

// What a person can do on this host so that it grants the layer of that name; empty if nothing is
// known.
std::string fix_for(std::string_view layer, const HostFacts& host);

}  // namespace sandbox
