// The fork server: answers requests on a socket until the judge hangs up.

#pragma once

#include "sandbox/launcher/run.hpp"

namespace launcher {

// `server` says what it is to be; it is set up here. Returns the exit code of the process.
int serve(int socket, Server& server);

}  // namespace launcher
