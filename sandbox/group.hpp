// The control group of one server.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sandbox/group_place.hpp"

namespace sandbox {

// Names of groups say whose they are: tryout-PIDNAMESPACE-PID-STARTTIME-`what`.
std::string own_group_name(const std::string& what);

// Removes the groups of judges that are dead. What still holds a process stays for the next time.
void sweep_groups(const GroupPlace& place);

// Made empty; the server fills it (see launcher/group.hpp). Version 2:
//
//   tryout-…/          its controllers are for the two below
//     server/          tryout-sandbox itself, without limits
//     run/             the program, under limits
//
// Version 1 has one such folder in each of the two hierarchies, and the program alone is in them.
class Group {
 public:
  // With a place of version 0 there is no group. Throws std::system_error if it cannot be made.
  explicit Group(const GroupPlace& place);
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;
  // Removes it; the server must be gone.
  ~Group();

  // What tryout-sandbox has to be told; nothing without a group.
  std::vector<std::string> arguments() const;

 private:
  Group() = default;  // so that a half made group is removed

  int version_ = 0;
  std::vector<std::filesystem::path> folders_;
};

}  // namespace sandbox
