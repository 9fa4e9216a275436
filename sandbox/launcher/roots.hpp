// The two roots a sandbox can have. Both are read-only and belong to the caller's new mount
// namespace; the host's mounts are gone from it afterwards.

#pragma once

#include "sandbox/launcher/setup_error.hpp"

namespace launcher {

// What tools may read and execute. Not the whole of /usr: /usr/share may hold an installed
// catalogue of problems.
inline constexpr const char* toolchain_folders[] = {
    "/usr/bin",     "/usr/include",          "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libx32",
    "/usr/libexec", "/usr/x86_64-linux-gnu", "/bin",     "/lib",       "/lib32",     "/lib64",
    "/libx32"};

// Holds nothing at all.
SetupError enter_empty_root();

// Holds the compilers, linkers, headers and libraries of /usr read-only, /dev/null, and the empty
// mount points of scratch.hpp. No /etc, no /proc, no home, nothing of /usr/share.
SetupError enter_toolchain_root();

}  // namespace launcher
