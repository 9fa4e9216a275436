// Facts about a running program that only the host's /proc tells.
//
// The server keeps a descriptor of /proc from before it left the host's mounts. The three kinds of
// file read here are open to everybody unless /proc is mounted with hidepid; then nothing is known.

#pragma once

#include <cstdint>

namespace launcher {

class HostProc {
 public:
  // Opens /proc. Call before the root is changed.
  void open();

  int descriptor() const { return fd_; }  // -1 if it could not be opened

  // The process id, as the host sees it, of the only child of `parent` (a host id); 0 if unknown.
  int only_child(int parent) const;

  // Bytes of private data and stack that a process has reserved, touched or not; -1 if unknown.
  std::int64_t data_bytes(int process) const;

  // The longest time that any thread of a process was ready to run and had no CPU; 0 if unknown.
  std::int64_t longest_delay_us(int process) const;

 private:
  int fd_ = -1;
};

}  // namespace launcher
