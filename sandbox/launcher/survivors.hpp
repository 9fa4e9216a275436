// Ending what a tool has left running where there is no PID namespace to do it.

#pragma once

namespace launcher {

// How many processes the caller's user has. 0 if /proc does not tell.
int processes_of_user();

// Kills and reaps every descendant of the caller, which must be a subreaper. They are stopped
// first, all of them, so that none can fork faster than it is killed. May allocate: not under the
// program's filter. False if there is no end to them.
bool kill_descendants();

}  // namespace launcher
