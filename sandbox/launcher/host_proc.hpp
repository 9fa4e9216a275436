// Facts about a running program that only the host's /proc tells.
//
// The server keeps a descriptor of /proc from before it left the host's mounts. The three kinds of
// file read here are open to everybody unless /proc is mounted with hidepid; then nothing is known.

#pragma once

#include <sys/stat.h>

#include <cstdint>

namespace launcher {

class HostProc {
 public:
  // Opens /proc. Call before the root is changed.
  void open();

  int descriptor() const { return fd_; }  // -1 if it could not be opened

  // The process id, as the host sees it, of a child of `parent` (a host id); 0 if there is none, or
  // if it is unknown.
  int first_child(int parent) const;

  // Stores `info` at an address of a process (a host id). False if it cannot be done.
  bool write_memory(int process, std::uint64_t address, const struct stat& info) const;

  // How many threads a process (a host id) has; 0 if unknown.
  int threads(int process) const;

  // Bytes of private data and stack that a process has reserved, touched or not; -1 if unknown.
  std::int64_t data_bytes(int process) const;

  // Bytes that a process has in memory; -1 if unknown.
  std::int64_t resident_bytes(int process) const;

  // The longest time that any thread of a process was ready to run and had no CPU; 0 if unknown.
  std::int64_t longest_delay_us(int process) const;

 private:
  int fd_ = -1;
};

}  // namespace launcher
