// Runs a command as on a host that grants less than this one:
//
//   without LAYER... -- COMMAND [ARGUMENT...]
//
// LAYER: userns (as Docker's and Debian's older defaults), mounts (as Ubuntu's AppArmor rules),
// landlock and mount_setattr (older kernels), listener (a container that intercepts calls itself).

#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <string>

namespace {

[[noreturn]] void stop(const char* what) {
  std::perror(what);
  std::exit(125);
}

void refuse(scmp_filter_ctx filter, int error, int call) {
  if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(static_cast<unsigned>(error)), call, 0) != 0)
    stop("seccomp_rule_add");
}

void refuse_flag(scmp_filter_ctx filter, int error, int call, unsigned argument,
                 std::uint64_t flag) {
  if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(static_cast<unsigned>(error)), call, 1,
                       SCMP_CMP(argument, SCMP_CMP_MASKED_EQ, flag, flag)) != 0)
    stop("seccomp_rule_add");
}

void take_away(scmp_filter_ctx filter, const char* layer) {
  if (std::strcmp(layer, "userns") == 0) {
    refuse_flag(filter, EPERM, SCMP_SYS(unshare), 0, CLONE_NEWUSER);
    refuse_flag(filter, EPERM, SCMP_SYS(clone), 0, CLONE_NEWUSER);
    refuse(filter, ENOSYS, SCMP_SYS(clone3));
  } else if (std::strcmp(layer, "mounts") == 0) {
    for (const int call : {SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(pivot_root),
                           SCMP_SYS(fsopen), SCMP_SYS(move_mount), SCMP_SYS(open_tree)})
      refuse(filter, EACCES, call);
  } else if (std::strcmp(layer, "landlock") == 0) {
    for (const int call : {444, 445, 446}) refuse(filter, ENOSYS, call);
  } else if (std::strcmp(layer, "mount_setattr") == 0) {
    refuse(filter, ENOSYS, 442);
  } else if (std::strcmp(layer, "listener") == 0) {
    refuse_flag(filter, EBUSY, SCMP_SYS(seccomp), 1, SECCOMP_FILTER_FLAG_NEW_LISTENER);
  } else {
    errno = EINVAL;
    stop(layer);
  }
}

}  // namespace

int main(int argc, char** argv) {
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
  int i = 1;
  for (; i < argc && std::strcmp(argv[i], "--") != 0; ++i) take_away(filter, argv[i]);
  if (i + 1 >= argc) {
    std::fputs("usage: without LAYER... -- COMMAND [ARGUMENT...]\n", stderr);
    return 125;
  }
  std::string taken;
  for (int k = 1; k < i; ++k) taken += std::string(argv[k]) + ' ';
  ::setenv("TRYOUT_WITHOUT", taken.c_str(), 1);  // for the probes' expectations
  errno = -seccomp_load(filter);
  if (errno != 0) stop("seccomp_load");
  ::execvp(argv[i + 1], argv + i + 1);
  stop(argv[i + 1]);
}
