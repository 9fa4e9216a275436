// Leaves behind what was inherited from the judge: signals, session, the descriptors 0 to 2.

#pragma once

namespace launcher {

// Makes every signal default and unblocked, sees that 0..2 are taken, starts a session of its own.
// Returns a CLOEXEC descriptor of /dev/null. Exits on failure.
int detach_from_parent();

}  // namespace launcher
