// How set-up steps report failure: a named step and its errno.

#pragma once

#include <cerrno>

#include "sandbox/launcher/protocol.hpp"

namespace launcher {

struct SetupError {
  Step step = Step::none;
  int error = 0;

  explicit operator bool() const { return step != Step::none; }
};

// The outcome of one step: nothing if `ok`, else the step with the current errno.
inline SetupError check(bool ok, Step step) { return ok ? SetupError{} : SetupError{step, errno}; }

}  // namespace launcher
