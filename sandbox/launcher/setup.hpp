// Turns this process into a server: namespaces, root, common limits, filter.

#pragma once

#include "sandbox/launcher/run.hpp"

namespace launcher {

// `judge_socket` may be -1 (a single run by hand). What fails is a named step.
SetupError set_up(Server& server);

}  // namespace launcher
