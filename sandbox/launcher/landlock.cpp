#include "sandbox/launcher/landlock.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

#include "sandbox/launcher/roots.hpp"

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

std::uint64_t file_rights(long abi) {
  std::uint64_t rights =
      LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE;
  if (abi >= 3) rights |= 1u << 14;
  return rights;
}

constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

int make_ruleset(long abi) {
  const Ruleset all = all_rights(abi);
  return static_cast<int>(syscall(SYS_landlock_create_ruleset, &all, known_size(abi), 0));
}

bool allow(int rules, int place, std::uint64_t rights) {
  landlock_path_beneath_attr beneath{};
  beneath.allowed_access = rights;
  beneath.parent_fd = place;
  return syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
}

// A place that the host lacks needs no rule.
bool allow(int rules, const char* path, std::uint64_t rights) {
  const int place = open(path, O_PATH | O_CLOEXEC);
  if (place < 0) return errno == ENOENT;
  const bool ok = allow(rules, place, rights);
  close(place);
  return ok;
}

bool enforce(int rules) {
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         syscall(SYS_landlock_restrict_self, rules, 0) == 0;
}

}  // namespace

int landlock_version() {
  const long abi =
      syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return static_cast<int>(abi > 0 ? abi : 0);
}

int restrict_with_landlock(int proc, bool write_proc) {
  const int abi = landlock_version();
  if (abi < 1) return 0;
  const int rules = make_ruleset(abi);
  if (rules < 0) return 0;
  const std::uint64_t rights = reading | (write_proc ? LANDLOCK_ACCESS_FS_WRITE_FILE : 0);
  const bool ok = (proc < 0 || allow(rules, proc, rights)) && enforce(rules);
  close(rules);
  return ok ? abi : 0;
}

bool confine_to_tools(const char* scratch) {
  const int abi = landlock_version();
  const int rules = make_ruleset(abi);
  if (rules < 0) return false;
  bool ok = allow(rules, "/dev/null", file_rights(abi) & ~LANDLOCK_ACCESS_FS_EXECUTE) &&
            allow(rules, scratch, all_rights(abi).files & ~LANDLOCK_ACCESS_FS_EXECUTE);
  for (const char* folder : toolchain_folders)
    ok = ok && allow(rules, folder, reading | LANDLOCK_ACCESS_FS_EXECUTE);
  ok = ok && enforce(rules);
  const int saved = errno;
  close(rules);
  errno = saved;
  return ok;
}

}  // namespace launcher
