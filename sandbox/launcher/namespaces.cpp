#include "sandbox/launcher/namespaces.hpp"

#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "sandbox/launcher/roots.hpp"

namespace launcher {
namespace {

// Outside every range that distributions or systemd hand out (systemd's UIDS-GIDS calls it "here
// be lions").
constexpr unsigned first_unused_id = 0x78000000;

bool write_file(const char* path, const char* text) {
  const int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0) return false;
  const auto size = static_cast<ssize_t>(std::strlen(text));
  const bool ok = write(fd, text, static_cast<std::size_t>(size)) == size;
  const int saved = errno;
  close(fd);
  errno = saved;
  return ok;
}

// Only a process with CAP_SETUID in the parent namespace may map ids other than its own, and
// unshare gives that up: a child that stays behind writes the maps.
bool map_ids_of(pid_t process, unsigned first) {
  char path[64];
  char line[64];
  std::snprintf(line, sizeof line, "%u %u 2\n", server_id, first);
  std::snprintf(path, sizeof path, "/proc/%d/uid_map", process);
  if (!write_file(path, line)) return false;
  std::snprintf(path, sizeof path, "/proc/%d/gid_map", process);
  return write_file(path, line);
}

SetupError unshare_users_as_root(unsigned first_id) {
  int ready[2];
  if (pipe2(ready, O_CLOEXEC) != 0) return {Step::user_namespace, errno};
  const pid_t self = getpid();
  const pid_t mapper = fork();
  if (mapper < 0) return {Step::user_namespace, errno};
  if (mapper == 0) {
    char byte = 0;
    close(ready[1]);
    if (read(ready[0], &byte, 1) != 1) std::_Exit(EPERM);
    std::_Exit(map_ids_of(self, first_id) ? 0 : errno);
  }
  const bool shared = unshare(CLONE_NEWUSER) == 0;
  const int unshare_error = errno;
  if (shared && write(ready[1], "", 1) != 1) return {Step::map_ids, errno};
  close(ready[0]);
  close(ready[1]);
  int status = 0;
  waitpid(mapper, &status, 0);
  if (!shared) return {Step::user_namespace, unshare_error};
  if (status != 0) return {Step::map_ids, WEXITSTATUS(status)};
  // The kernel's idea of us is still uid 0. Becoming "0" of the new namespace makes it an id that
  // owns nothing on the host; capabilities inside the namespace stay.
  return check(setresgid(server_id, server_id, server_id) == 0 &&
                   setresuid(server_id, server_id, server_id) == 0,
               Step::become_mapped_user);
}

SetupError unshare_users_as_user() {
  const unsigned uid = getuid();
  const unsigned gid = getgid();
  if (unshare(CLONE_NEWUSER) != 0) return {Step::user_namespace, errno};
  char line[64];
  // Not mapped to 0: exec by another id than 0 drops every capability by itself.
  std::snprintf(line, sizeof line, "%u %u 1\n", program_id, uid);
  if (!write_file("/proc/self/setgroups", "deny") || !write_file("/proc/self/uid_map", line))
    return {Step::map_ids, errno};
  std::snprintf(line, sizeof line, "%u %u 1\n", program_id, gid);
  return check(write_file("/proc/self/gid_map", line), Step::map_ids);
}

// Without namespaces: an ordinary user stays who he is.
SetupError become_nobody(unsigned id) {
  if (geteuid() != 0) return {};
  if (id == 0) return {Step::become_mapped_user, EPERM};
  if (setgroups(0, nullptr) != 0) return {Step::drop_groups, errno};
  return check(setresgid(id, id, id) == 0 && setresuid(id, id, id) == 0, Step::become_mapped_user);
}

}  // namespace

unsigned spare_ids() {
  if (geteuid() != 0) return 0;
  std::FILE* map = std::fopen("/proc/self/uid_map", "re");
  if (map == nullptr) return 0;
  unsigned best = 0;
  unsigned inside = 0;
  unsigned outside = 0;
  unsigned length = 0;
  while (std::fscanf(map, "%u %u %u", &inside, &outside, &length) == 3) {
    if (inside <= first_unused_id && length > first_unused_id - inside + 2) {
      best = first_unused_id;
      break;
    }
    if (length >= 1000) best = inside + length - 3;  // the last is often "nobody"
  }
  std::fclose(map);
  return best;
}

SetupError enter_namespaces(Profile profile, Level level, Identity& identity) {
  const unsigned spare = spare_ids();
  if (level == Level::bare) return become_nobody(spare);
  identity.other_user = spare != 0;
  if (identity.other_user && setgroups(0, nullptr) != 0) return {Step::drop_groups, errno};
  if (const SetupError e = spare != 0 ? unshare_users_as_root(spare) : unshare_users_as_user())
    return e;
  // Not the cgroup namespace: a server in one could not put programs into the group beside it, so
  // each program gets its own.
  constexpr int others = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS;
  if (unshare(others) != 0) return {Step::other_namespaces, errno};
  // Through the host's /proc: which namespace a sysctl belongs to is decided by who opens it.
  identity.no_nested_users = write_file("/proc/sys/user/max_user_namespaces", "0");
  if (sethostname("sandbox", 7) != 0 || setdomainname("(none)", 6) != 0)
    return {Step::host_name, errno};
  if (level == Level::no_root) return {};
  return profile == Profile::program ? enter_empty_root() : enter_toolchain_root();
}

}  // namespace launcher
