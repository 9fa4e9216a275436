// The fork server: answers requests on a socket until the judge hangs up.

#pragma once

#include "sandbox/launcher/namespaces.hpp"

namespace launcher {

// Returns the exit code of the process.
int serve(int socket, Profile profile, Level level);

}  // namespace launcher
