// The listener's side: calls that the filter does not let through by itself.
//
// A forbidden call is never answered: the caller stays in the kernel until SIGKILL, so it cannot
// see the refusal. Calls that are let continue are judged by registers only, never by memory that
// another thread could change.

#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <algorithm>
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
  if (call.data.arch == 0 || answer_allocation(call) || answer_abort(call)) return;
  if (!ended_) {
    reply_.syscall = call.data.nr;
    std::copy(std::begin(call.data.args), std::end(call.data.args), reply_.syscall_args);
  }
  end(Ending::forbidden_syscall);
}

}  // namespace launcher
