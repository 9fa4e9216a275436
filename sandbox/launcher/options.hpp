// The command line of a run by hand.

#pragma once

#include "sandbox/launcher/protocol.hpp"

namespace launcher {

struct Options {
  Request request;  // limits only
  const char* stdin_path = "/dev/null";
  const char* stdout_path = nullptr;  // null: our own
  const char* stderr_path = nullptr;
  char** argv = nullptr;  // the program and its arguments, null-terminated
};

// Prints what is wrong, or the usage, and exits if the command line is not one.
Options parse(int argc, char** argv);

}  // namespace launcher
