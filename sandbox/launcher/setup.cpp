#include "sandbox/launcher/setup.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>

#include "sandbox/launcher/landlock.hpp"
#include "sandbox/launcher/syscalls.hpp"

namespace launcher {
namespace {

// Limits that are the same for every run are set once and inherited.
bool set_common_limits(Profile profile) {
  const auto set = [](__rlimit_resource_t what, rlim_t value) {
    const rlimit limit{value, value};
    return setrlimit(what, &limit) == 0;
  };
  return set(RLIMIT_CORE, 0) && set(RLIMIT_NOFILE, profile == Profile::program ? 64 : 1024) &&
         set(RLIMIT_MEMLOCK, 0) && set(RLIMIT_MSGQUEUE, 0) && set(RLIMIT_NICE, 0) &&
         set(RLIMIT_RTPRIO, 0);
}

// Only one listener can be in force: where somebody above us has one (a container that intercepts
// calls), the kernel says EBUSY, and blocked calls kill instead.
SetupError filter_programs(Server& server) {
  long listener = load_filter(program_filter(server.level, true), true);
  const bool taken = listener == -EBUSY || listener == -EINVAL || listener == -ENOSYS;
  if (taken && server.level != Level::bare) {
    if (const long rc = load_filter(program_filter(server.level, false), false); rc < 0)
      return {Step::load_filter, static_cast<int>(-rc)};
    return {};
  }
  if (listener < 0) return {Step::load_filter, static_cast<int>(-listener)};
  server.listener = static_cast<int>(listener);
  return {};
}

// Where tools see the host's files, Landlock must keep them from reading those.
SetupError set_up_tools(Server& server) {
  server.landlock_abi = landlock_version();
  if (server.level == Level::full) return {};
  if (server.landlock_abi == 0) return {Step::confine_tools, ENOSYS};
  server.scratch.other_user = server.identity.other_user;
  return make_scratch(server.scratch);
}

}  // namespace

SetupError set_up(Server& server) {
  draw_gate_key();
  server.proc.open();
  server.self = static_cast<int>(syscall(SYS_pidfd_open, getpid(), 0));
  if (server.self < 0) return {Step::watch_server, errno};
  server.group.open(spare_ids());
  if (const SetupError e = enter_namespaces(server.profile, server.level, server.identity))
    return e;
  server.group.try_out();
  if (!set_common_limits(server.profile)) return {Step::common_limits, errno};
  // Nothing of this process is to be read or traced by a program with the same id.
  prctl(PR_SET_DUMPABLE, 0);
  if (server.profile == Profile::toolchain) {
    server.filter = tool_filter(server.level);
    server.shadowed_filter = shadowed_filter(server.level);
    return set_up_tools(server);
  }
  server.landlock_abi =
      restrict_with_landlock(server.proc.descriptor(), server.level != Level::full);
  return filter_programs(server);
}

}  // namespace launcher
