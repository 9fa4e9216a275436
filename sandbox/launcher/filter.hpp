// The two system-call filters, as compiled BPF.

#pragma once

#include <linux/filter.h>
#include <sys/mman.h>

#include <cstdint>
#include <vector>

namespace launcher {

using Bpf = std::vector<sock_filter>;

// The program profile: what a compiled C++ solution needs, and nothing else. Any other call goes to
// the listener, which ends the run; a call through another ABI kills at once. Calls that carry the
// gate key are let through (see syscalls.hpp). The program must be process 2 of its PID namespace.
// Calls that only the listener can decide (large allocations, abort) go to it as well.
Bpf program_filter();

// The toolchain profile: what compilers and other trusted tools need. Everything else fails with
// ENOSYS, so that a tool falls back instead of dying.
Bpf tool_filter();

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

// Sets no_new_privs and loads `code` on the caller. With `listen` returns the listener's
// descriptor, else 0; -errno on failure. Makes only gated calls.
long load_filter(const Bpf& code, bool listen);

}  // namespace launcher
