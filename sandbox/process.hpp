// A child process of the judge that serves requests on a socket.

#pragma once

#include <sys/types.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "sandbox/unique_fd.hpp"

namespace sandbox {

class Process {
 public:
  // Starts `executable` with `args`, where "{fd}" stands for the number of its end of a new
  // SOCK_SEQPACKET socket pair. It inherits no other descriptor. Throws std::system_error.
  Process(const std::filesystem::path& executable, std::vector<std::string> args);
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  // Hangs up, waits a little for the process to end by itself, else kills it; reaps.
  ~Process();

  int socket() const { return socket_.get(); }
  pid_t id() const;

 private:
  struct Child;  // keeps Boost.Process out of this header
  UniqueFd socket_;
  std::unique_ptr<Child> child_;
};

}  // namespace sandbox
