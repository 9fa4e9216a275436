// One run by hand: options in, `key:value` lines out.

#pragma once

namespace launcher {

// Parses the command line, runs, prints. Returns the exit code of the process: 0 the program ran
// (however it ended), 2 the command line is wrong, 3 the sandbox could not work.
int one_shot(int argc, char** argv);

}  // namespace launcher
