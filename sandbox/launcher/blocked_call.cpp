// The listener's side: calls that the filter does not let through by itself.
//
// A forbidden call is never answered: the caller stays in the kernel until SIGKILL, so it cannot
// see the refusal. Calls that are let continue are judged by registers only, never by memory that
// another thread could change.

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <iterator>

#include "sandbox/launcher/run.hpp"
#include "sandbox/launcher/syscalls.hpp"

namespace launcher {

void Run::let_continue(const seccomp_notif& call) {
  seccomp_notif_resp answer{};
  answer.id = call.id;
  answer.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
  gated(SYS_ioctl, server_.listener, static_cast<long>(SECCOMP_IOCTL_NOTIF_SEND), as_long(&answer));
}

// error: 0, or an errno.
void Run::answer(const seccomp_notif& call, int error) {
  seccomp_notif_resp answer{};
  answer.id = call.id;
  answer.error = -error;
  gated(SYS_ioctl, server_.listener, static_cast<long>(SECCOMP_IOCTL_NOTIF_SEND), as_long(&answer));
}

// Without a PID namespace the filter cannot know which id is the program's own.
bool Run::answer_signal(const seccomp_notif& call) {
  const bool signal = call.data.nr == SYS_tgkill || call.data.nr == SYS_kill;
  if (server_.level != Level::bare || !signal ||
      static_cast<std::int32_t>(call.data.args[0]) != program_)
    return false;
  let_continue(call);
  return true;
}

// fstat of stdin, stdout and stderr, which init and program share, where the kernel cannot be let
// look at the path. Whatever else was asked: there is no such file.
bool Run::answer_status(const seccomp_notif& call) {
  if (server_.level == Level::full || call.data.nr != SYS_newfstatat) return false;
  const auto fd = static_cast<std::uint32_t>(call.data.args[0]);
  struct stat info {};
  if ((call.data.args[3] & AT_EMPTY_PATH) == 0 || fd > 2 ||
      gated(SYS_fstat, static_cast<long>(fd), as_long(&info)) < 0) {
    answer(call, ENOENT);
    return true;
  }
  const bool written = server_.proc.write_memory(program_on_host(), call.data.args[2], info);
  answer(call, written ? 0 : ENOENT);
  return true;
}

// Without a user namespace of its own RLIMIT_NPROC counts other processes too. Threads that clone
// at the same moment may all be let through: the count can go over by as many as there are.
bool Run::answer_clone(const seccomp_notif& call) {
  if (server_.level != Level::bare || call.data.nr != SYS_clone || !makes_thread(call.data.args[0]))
    return false;
  const int threads = server_.proc.threads(program_);
  if (threads > 0 && threads < job_.request.threads)
    let_continue(call);
  else
    answer(call, EAGAIN);
  return true;
}

// The kernel itself refuses what goes over RLIMIT_DATA; here it is only noted, so that the death
// that follows can be told from other deaths.
bool Run::answer_allocation(const seccomp_notif& call) {
  std::int64_t wanted = 0;
  if (call.data.nr == SYS_mmap && escapes_limits(call.data.args[3])) return false;
  if (call.data.nr == SYS_mmap) {
    if ((call.data.args[2] & PROT_WRITE) != 0)
      wanted = static_cast<std::int64_t>(call.data.args[1]);
  } else if (call.data.nr == SYS_mremap) {
    wanted = static_cast<std::int64_t>(call.data.args[2] - call.data.args[1]);
  } else {
    return false;
  }
  const std::int64_t reserved =
      std::max<std::int64_t>(server_.proc.data_bytes(program_on_host()), 0);
  // Negative: more than half of the address space.
  if (wanted < 0 || wanted > reserve_limit() - reserved) reply_.allocation_failed = 1;
  let_continue(call);
  return true;
}

// abort() after memory ran out in small pieces, which are not shown to the listener: then the
// program has reserved so much that the next piece could fail.
bool Run::answer_abort(const seccomp_notif& call) {
  const bool own = static_cast<std::int32_t>(call.data.args[0]) == program_;
  if (call.data.nr != SYS_tgkill || !own || static_cast<std::int32_t>(call.data.args[2]) != SIGABRT)
    return false;
  if (server_.proc.data_bytes(program_on_host()) > reserve_limit() - large_allocation)
    reply_.allocation_failed = 1;
  let_continue(call);
  return true;
}

void Run::on_blocked_call() {
  // Room for a newer kernel's larger struct; the kernel wants it zeroed.
  alignas(seccomp_notif) char room[256] = {};
  auto& call = *reinterpret_cast<seccomp_notif*>(room);
  if (gated(SYS_ioctl, server_.listener, static_cast<long>(SECCOMP_IOCTL_NOTIF_RECV),
            as_long(&call)) < 0) {
    // A signal took the caller out of the wait (a program may arm a timer to that end). It may
    // have been a large allocation, so it ends nothing: a forbidden call is made again, or the
    // program has not done it.
    return;
  }
  if (call.data.arch == 0 || answer_allocation(call) || answer_abort(call) || answer_signal(call) ||
      answer_status(call) || answer_clone(call))
    return;
  if (!ended_) {
    reply_.syscall = call.data.nr;
    std::copy(std::begin(call.data.args), std::end(call.data.args), reply_.syscall_args);
  }
  end(Ending::forbidden_syscall);
}

}  // namespace launcher
