#include "sandbox/launcher/landlock.hpp"

#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace launcher {
namespace {

// The kernel's struct landlock_ruleset_attr of ABI 6; Debian 12's header knows the first field
// only.
struct Ruleset {
  std::uint64_t files, network, scoped;
};

// Each ABI knows more rights, and refuses those it does not know.
Ruleset all_rights(long abi) {
  Ruleset all{(1u << 13) - 1, 0, 0};
  if (abi >= 2) all.files |= 1u << 13;  // linking across folders
  if (abi >= 3) all.files |= 1u << 14;  // truncate
  if (abi >= 5) all.files |= 1u << 15;  // ioctl on devices
  if (abi >= 4) all.network = 3;        // bind and connect TCP
  if (abi >= 6) all.scoped = 3;         // abstract sockets, signals
  return all;
}

std::size_t known_size(long abi) {
  if (abi >= 6) return sizeof(Ruleset);
  return (abi >= 4 ? 2 : 1) * sizeof(std::uint64_t);
}

bool allow_reading(int rules, int folder) {
  landlock_path_beneath_attr beneath{};
  beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  beneath.parent_fd = folder;
  return syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
}

}  // namespace

int restrict_with_landlock(int proc) {
  const long abi =
      syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (abi < 1) return 0;
  const Ruleset all = all_rights(abi);
  const auto rules =
      static_cast<int>(syscall(SYS_landlock_create_ruleset, &all, known_size(abi), 0));
  if (rules < 0) return 0;
  const bool ok = (proc < 0 || allow_reading(rules, proc)) &&
                  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
                  syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  close(rules);
  return ok ? static_cast<int>(abi) : 0;
}

}  // namespace launcher
