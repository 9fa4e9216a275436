// What a run may have left behind on the host.

#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace probes {

// The living children of a process: of all of its threads.
std::vector<pid_t> children_of(pid_t process);

// Our fork servers: the children of this process that are tryout-sandbox.
std::vector<pid_t> servers();

// Processes that run inside one of our servers.
std::vector<pid_t> sandboxed_processes();

// Processes anywhere whose executable or command line contains `text`, other than this one.
std::vector<pid_t> processes_with(const std::string& text);

// A folder with one file in it, which nobody is to touch.
class Sentinel {
 public:
  Sentinel();
  Sentinel(const Sentinel&) = delete;
  Sentinel& operator=(const Sentinel&) = delete;
  ~Sentinel();

  const std::filesystem::path& folder() const { return folder_; }
  // False if the file was changed or another one was made.
  bool untouched() const;

 private:
  std::filesystem::path folder_;
};

}  // namespace probes
