// Landlock: a further layer under the file system, in case the ones above have a hole.

#pragma once

namespace launcher {

// Denies this process and everything it starts all files (but reading below `proc`, which only the
// server's own descriptor of it leads to), TCP, and where the kernel can, signals and abstract
// sockets beyond itself. Sets no_new_privs. Returns the kernel's Landlock ABI, 0 where there is no
// Landlock. See landlock(7).
int restrict_with_landlock(int proc);

}  // namespace launcher
