// The two roots a sandbox can have. Both are read-only and belong to the caller's new mount
// namespace; the host's mounts are gone from it afterwards.

#pragma once

#include "sandbox/launcher/setup_error.hpp"

namespace launcher {

// Holds nothing at all.
SetupError enter_empty_root();

// Holds the compilers, linkers, headers and libraries of /usr read-only, /dev/null, and the empty
// mount points of scratch.hpp. No /etc, no /proc, no home, nothing of /usr/share.
SetupError enter_toolchain_root();

}  // namespace launcher
