// The system-call filters, as compiled BPF.

#pragma once

#include <linux/filter.h>
#include <sched.h>
#include <sys/mman.h>

#include <cstdint>
#include <vector>

#include "sandbox/launcher/protocol.hpp"

namespace launcher {

using Bpf = std::vector<sock_filter>;

// The program profile: what a compiled C++ solution needs, and nothing else. Any other call goes to
// the listener, which ends the run; a call through another ABI kills at once. Calls that carry the
// gate key are let through (see syscalls.hpp). Calls that only the listener can decide (large
// allocations, abort) go to it as well.
//
// Below Level::full every path is refused, since the host's files are there; with Level::bare the
// program's id is not known beforehand, so signals and new threads are for the listener to decide.
// Otherwise the program must be process 2 of its PID namespace. Without a listener a forbidden call
// kills, and nothing is noted about allocations; Level::bare must have one.
Bpf program_filter(Level level, bool listener);

// The toolchain profile: what compilers and other trusted tools need. Everything else fails with
// ENOSYS, so that a tool falls back instead of dying. Below Level::full calls that change a file by
// name and that Landlock does not judge fail too, and with Level::bare all signals to processes.
Bpf tool_filter(Level level);

// The same without other programs and processes: threads are all that can be started.
Bpf shadowed_filter(Level level);

// The descriptor through which a program is executed. Under the toolchain profile, where files may
// be made but not executed, no other can be.
inline constexpr int program_place = 63;

// An mmap or mremap of at least this many bytes is shown to the listener, which notes whether the
// memory limit will refuse it.
inline constexpr std::int64_t large_allocation = 32 << 20;

inline constexpr std::uint64_t uncounted_flags =
    MAP_SHARED | MAP_ANONYMOUS | MAP_GROWSDOWN | MAP_HUGETLB;

// Memory that no limit of a process would count: shared, stack-like or from the pool of huge pages.
// A mapping with any of these is refused, but for a shared mapping of a file.
constexpr bool escapes_limits(std::uint64_t mmap_flags) {
  const std::uint64_t kind = mmap_flags & uncounted_flags;
  return kind != 0 && kind != MAP_ANONYMOUS && kind != MAP_SHARED;
}

// A clone is of a thread when all of the first and none of the others are set.
inline constexpr std::uint64_t thread_flags =
    CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD;
inline constexpr std::uint64_t never_flags =
    CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID |
    CLONE_NEWNET | CLONE_PTRACE | CLONE_VFORK | CLONE_PIDFD;
constexpr bool makes_thread(std::uint64_t clone_flags) {
  return (clone_flags & (thread_flags | never_flags)) == thread_flags;
}

// Sets no_new_privs and loads `code` on the caller. With `listen` returns the listener's
// descriptor, else 0; -errno on failure. Makes only gated calls.
long load_filter(const Bpf& code, bool listen);

}  // namespace launcher
