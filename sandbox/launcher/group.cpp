#include "sandbox/launcher/group.hpp"

#include <fcntl.h>
#include <linux/sched.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "sandbox/launcher/syscalls.hpp"

namespace launcher {
namespace {

int open_in(int folder, const char* name, int mode) {
  return openat(folder, name, mode | O_CLOEXEC);
}

int open_folder(int at, const char* path) {
  return openat(at, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

// The number after `key` in a small file; -1 if it is not there.
std::int64_t read_number(int fd, const char* key = "") {
  char text[512];
  const long n = gated(SYS_pread64, fd, as_long(text), sizeof text - 1, 0);
  if (n <= 0) return -1;
  text[n] = 0;
  const char* at = std::strstr(text, key);
  if (at == nullptr) return -1;
  at += std::strlen(key);
  char* end = nullptr;
  const std::int64_t value = std::strtoll(at, &end, 10);
  return end == at ? -1 : value;
}

bool write_number(int fd, std::int64_t value) {
  char text[24];
  const int n = std::snprintf(text, sizeof text, "%lld", static_cast<long long>(value));
  const long rc = gated(SYS_pwrite64, fd, as_long(text), n, 0);
  if (rc < 0) errno = static_cast<int>(-rc);
  return rc == n;
}

bool set(int fd, std::int64_t value) {
  if (!write_number(fd, value)) return false;
  if (read_number(fd) == value) return true;
  errno = EPROTO;  // the kernel took it, and did something else
  return false;
}

// A file that not every kernel has.
bool set_if_there(int folder, const char* name, std::int64_t value) {
  const int fd = open_in(folder, name, O_RDWR);
  if (fd < 0) return errno == ENOENT;
  const bool ok = set(fd, value);
  close(fd);
  return ok;
}

bool enter(int folder) {
  const int procs = open_in(folder, "cgroup.procs", O_WRONLY);
  const bool ok = procs >= 0 && write_number(procs, 0);  // 0: the caller
  if (procs >= 0) close(procs);
  return ok;
}

bool give_to(unsigned owner, int folder) {
  return owner == 0 || fchownat(folder, "cgroup.procs", owner, owner, 0) == 0;
}

// What the kernel keeps for a program (page tables, stacks) counts in its group, and not in its
// resident set, which decides: a group's limit is a little wider.
std::int64_t with_room_for_the_kernel(std::int64_t bytes) {
  constexpr std::int64_t page = 4096;
  return (bytes + bytes / 64 + (1 << 20)) / page * page;
}

constexpr const char* victims_key = "\noom_kill ";

}  // namespace

void Group::name(int version, const char* memory, const char* pids) {
  version_ = version;
  memory_folder_ = memory;
  pids_folder_ = pids;
}

void Group::give_up(Step step, int error) {
  version_ = 0;
  error_ = {step, error};
}

bool Group::open_common(int memory, int pids) {
  process_limit_ = open_in(pids, "pids.max", O_RDWR);
  victims_ = read_number(events_, victims_key);
  if (victims_ < 0) errno = ENOTSUP;
  return memory >= 0 && process_limit_ >= 0 && memory_limit_ >= 0 && victims_ >= 0;
}

bool Group::set_alarm(int memory) {
  alarm_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  const int control = open_in(memory, "cgroup.event_control", O_WRONLY);
  char text[32];
  const int n = std::snprintf(text, sizeof text, "%d %d", alarm_, events_);
  const bool ok = alarm_ >= 0 && control >= 0 && write(control, text, static_cast<size_t>(n)) == n;
  if (control >= 0) close(control);
  return ok;
}

bool Group::open_version_1() {
  const int memory = open_folder(AT_FDCWD, memory_folder_);
  const int pids = open_folder(AT_FDCWD, pids_folder_);
  memory_procs_ = open_in(memory, "cgroup.procs", O_WRONLY);
  pids_procs_ = open_in(pids, "cgroup.procs", O_WRONLY);
  memory_limit_ = open_in(memory, "memory.limit_in_bytes", O_RDWR);
  // Absent where the kernel does not count swap: then the group must not use it.
  total_limit_ = open_in(memory, "memory.memsw.limit_in_bytes", O_RDWR);
  events_ = open_in(memory, "memory.oom_control", O_RDONLY);
  const bool ok = memory_procs_ >= 0 && pids_procs_ >= 0 && open_common(memory, pids) &&
                  set_alarm(memory) &&
                  (total_limit_ >= 0 || set_if_there(memory, "memory.swappiness", 0));
  close(memory);
  close(pids);
  return ok;
}

bool Group::open_version_2(unsigned owner) {
  const int group = open_folder(AT_FDCWD, memory_folder_);
  const int server = open_folder(group, "server");
  run_ = open_folder(group, "run");
  memory_limit_ = open_in(run_, "memory.max", O_RDWR);
  events_ = open_in(run_, "memory.events", O_RDONLY);
  // To be born in a group takes the right to move from here to there: in both, and above.
  const bool ok = open_common(run_, run_) && set_if_there(run_, "memory.swap.max", 0) &&
                  set_if_there(run_, "memory.oom.group", 1) && enter(server) &&
                  give_to(owner, group) && give_to(owner, run_);
  close(group);
  close(server);
  return ok;
}

void Group::open(unsigned owner) {
  if (version_ == 0) return;
  if (!(version_ == 2 ? open_version_2(owner) : open_version_1())) give_up(Step::open_group, errno);
}

void Group::try_out() {
  if (version_ == 0) return;
  clone_args args{};
  args.exit_signal = SIGCHLD;
  if (version_ == 2) {
    args.flags = CLONE_INTO_CGROUP;
    args.cgroup = static_cast<std::uint64_t>(run_);
  }
  const long child = syscall(SYS_clone3, &args, sizeof args);
  if (child == 0) _exit(static_cast<int>(-join()));
  if (child < 0) return give_up(Step::join_group, errno);
  int status = 0;
  waitpid(static_cast<pid_t>(child), &status, 0);
  if (status != 0) give_up(Step::join_group, WEXITSTATUS(status));
}

// Version 1: memory and swap together may never be less than memory, so it goes first when both
// grow, and last when they shrink. A new group has no limits.
bool Group::set_memory(std::int64_t bytes) {
  const bool growing = memory_set_ >= 0 && bytes > memory_set_;
  if (growing && total_limit_ >= 0 && !set(total_limit_, bytes)) return false;
  if (!set(memory_limit_, bytes)) return false;
  return growing || total_limit_ < 0 || set(total_limit_, bytes);
}

SetupError Group::set_limits(std::int64_t memory_bytes, std::int64_t processes) {
  if (version_ == 0) return {};
  const std::int64_t memory = with_room_for_the_kernel(memory_bytes);
  if (memory != memory_set_ && !set_memory(memory)) return {Step::group_limits, errno};
  memory_set_ = memory;
  if (processes != processes_set_ && !set(process_limit_, processes))
    return {Step::group_limits, errno};
  processes_set_ = processes;
  std::uint64_t alarms = 0;  // of the run before
  if (version_ == 1) gated(SYS_read, alarm_, as_long(&alarms), sizeof alarms);
  return {};
}

long Group::join() const {
  if (version_ != 1) return 0;
  for (const int procs : {memory_procs_, pids_procs_})
    if (const long rc = gated(SYS_write, procs, as_long("0"), 1); rc < 0) return rc;
  return 0;
}

std::int64_t Group::new_victims() {
  if (version_ == 0) return 0;
  const std::int64_t before = victims_;
  const std::int64_t now = read_number(events_, victims_key);
  if (now < before) return -1;
  victims_ = now;
  return now - before;
}

}  // namespace launcher
