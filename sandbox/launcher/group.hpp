// The control group that a server's programs run in, one after another: cgroups(7).
//
// The judge makes the folders and removes them (see sandbox/group.hpp). What is needed of them is
// opened here before privileges are given up, so that no run costs more than it must: version 2
// programs are born in their group, version 1 programs join it with two writes, limits are written
// when they change, and the kernel's count of victims is read where a program was killed. Nothing
// else is kept from run to run: peak memory is told by the program's own resident set.

#pragma once

#include <cstdint>

#include "sandbox/launcher/setup_error.hpp"

namespace launcher {

class Group {
 public:
  // What the judge says: --group VERSION FOLDER FOLDER (memory, pids; version 2: the same twice).
  void name(int version, const char* memory, const char* pids);

  // Opens the group, puts this process into its place, and hands to the user `owner` (0: the one we
  // are) what it will need. Call before ids change. Where this fails there is no group.
  void open(unsigned owner);
  // A child process tries to join. Call when this process has become what it will be.
  void try_out();

  int version() const { return version_; }  // 0: none
  // Why the judge's group is not used, if it is not.
  const SetupError& error() const { return error_; }

  // For the next run: sets what has changed, and reads it back. Fails, rather than to run without.
  SetupError set_limits(std::int64_t memory_bytes, std::int64_t processes);
  // Version 2: what clone3 needs to give birth in the group; else -1.
  int birthplace() const { return version_ == 2 ? run_ : -1; }
  // Version 1: moves the calling process in. 0 or -errno.
  long join() const;
  // Version 1: readable as soon as memory has run out. The kernel then kills one process, and the
  // rest of the run is for us to end; version 2 ends all of them. Else -1.
  int alarm() const { return version_ == 1 ? alarm_ : -1; }
  // How many processes the kernel has killed for want of memory since this was last asked; -1, with
  // errno, if it does not say.
  std::int64_t new_victims();

 private:
  void give_up(Step step, int error);
  bool open_version_1();
  bool set_alarm(int memory);
  bool open_version_2(unsigned owner);
  bool open_common(int memory, int pids);
  bool set_memory(std::int64_t bytes);

  int version_ = 0;
  SetupError error_;
  const char* memory_folder_ = nullptr;
  const char* pids_folder_ = nullptr;
  int run_ = -1;
  int memory_procs_ = -1, pids_procs_ = -1, alarm_ = -1;  // version 1
  int memory_limit_ = -1, total_limit_ = -1;              // total: memory and swap, version 1
  int process_limit_ = -1, events_ = -1;
  std::int64_t memory_set_ = -1, processes_set_ = -1, victims_ = 0;
};

}  // namespace launcher
