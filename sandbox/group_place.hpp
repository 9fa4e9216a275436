// Where on this host control groups can be made: cgroups(7).

#pragma once

#include <filesystem>
#include <string>

namespace sandbox {

// A control group lets the kernel count and limit what all processes of a run use together.
struct GroupPlace {
  int version = 0;                     // of the kernel's interface: 1 or 2; 0: there is no place
  std::filesystem::path memory, pids;  // folders to make groups in; version 2: one and the same
  std::string missing;                 // version 0: why, and what would help
};

// Looks at the group that this process is in, as /proc/self tells (`process`, for tests).
//
// Version 2 needs a folder whose groups have the memory and pids controllers: that of a delegated
// group which holds this process alone (it then moves into a group below, as a group with
// controllers for others may hold no process itself), the root group, or one further up that is
// ours to write. Version 1 needs our own folders to be writable.
GroupPlace find_group_place(const std::filesystem::path& process = "/proc/self");

// The place that this process uses: found, and swept of what killed judges have left there, when it
// is first asked for.
const GroupPlace& group_place();

}  // namespace sandbox
