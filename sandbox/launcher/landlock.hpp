// Landlock: a further layer under the file system, in case the ones above have a hole; and for
// tools on a host where they cannot have a root of their own, the one that keeps files from being
// read.

#pragma once

namespace launcher {

// The kernel's Landlock ABI, 0 where there is no Landlock. See landlock(7).
int landlock_version();

// Denies this process and everything it starts all files (but below `proc`, which only the server's
// own descriptor of it leads to, reading, and with `write_proc` writing), TCP, and where the kernel
// can, signals and abstract sockets beyond itself. Sets no_new_privs. Returns the ABI that is in
// force, 0 for none.
int restrict_with_landlock(int proc, bool write_proc);

// The same, but leaves the toolchain (toolchain_folders, read and execute), /dev/null and the
// `scratch` folder, where everything but execution is allowed. False, with errno, if it cannot be
// done.
bool confine_to_tools(const char* scratch);

}  // namespace launcher
