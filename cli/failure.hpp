// The last words of a command that could not be carried out.

#pragma once

#include "cli/terminal/look.hpp"

namespace cli {

// Says on `err_fd` what the exception being handled means and returns the exit code for it. Call
// in a catch block.
int report_failure(int err_fd, const Look& look);

}  // namespace cli
