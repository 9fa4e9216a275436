// What to run in the sandbox, under which limits, and what came of it. Knows nothing of verdicts.

#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "sandbox/layers.hpp"
#include "sandbox/unique_fd.hpp"

namespace sandbox {

// Ceilings for one run. The first one reached ends it.
struct Limits {
  std::chrono::milliseconds cpu_time{2000};  // user + system, all threads
  std::chrono::milliseconds wall_time{
      7000};  // for sleepers; waiting for a busy core does not count
  std::uint64_t memory_bytes = 256ull << 20;  // peak resident set
  std::uint64_t output_bytes = 64ull << 20;   // stdout and stderr each
  std::uint64_t stack_bytes = 0;              // main thread; 0: as much as memory_bytes
  unsigned threads = 16;                      // alive at once, the main thread included

  bool operator==(const Limits&) const = default;
};

// What goes with a run whose stdin and stdout are pipes to somebody who answers. The program gets
// them as they are: how much it writes to stdout is neither counted nor limited, and a run that
// fails for a fault of ours is not tried again.
struct Dialogue {
  int stop_fd = -1;  // becomes readable when the run is to be ended (Outcome::stopped)
  // Called once the sandbox has descriptors of its own: while the caller keeps the program's ends
  // open, the other side never sees an end of file.
  std::function<void()> on_sent;
};

// A statically linked program to run in an empty root. The descriptors stay the caller's; their
// offsets are shared with the program, so pass a fresh one for each run.
struct ProgramSpec {
  std::vector<std::string> args;  // after argv[0]
  int program = -1;               // sealed memfd (see memory_file.hpp) holding the executable
  int stdin_fd = -1;              // open for reading only
  int stdout_fd = -1;             // receives at most limits.output_bytes
  int stderr_fd = -1;  // receives at most stderr_keep_bytes; the rest is counted and dropped
  std::uint64_t stderr_keep_bytes = 64 << 10;
  // Becomes the program's descriptor 3. A memfd that is sealed in size, so that it cannot be used
  // to go round the memory limit; what the program leaves in it is hostile.
  int extra_fd = -1;
  const Dialogue* dialogue = nullptr;
  Limits limits;
};

// One file to lay into a tool's scratch folder. `name` is relative, without ".."; if it ends in
// '/', an empty folder.
struct ToolFile {
  std::string name;
  std::string bytes;
  int fd = -1;  // a file whose bytes these are, instead of `bytes`
};

// A program that needs files: a compiler, say, or a checker. Its root holds the toolchain
// read-only and one scratch folder, /work, which is its working directory and vanishes with it.
struct ToolSpec {
  std::vector<std::string> argv;  // argv[0] is an absolute path below /usr, unless `program` is set
  int program = -1;               // sealed memfd holding a statically linked executable
  int stdin_fd = -1;              // open for reading only; -1: /dev/null
  int stdout_fd = -1;             // with a dialogue only; -1: kept in ToolResult::stdout_text
  const Dialogue* dialogue = nullptr;
  std::vector<ToolFile> files;  // laid below /work before the start
  std::string result;           // a regular file below /work to hand back, or empty
  std::string result_folder;    // or the folder of which to hand back all regular files
  std::uint64_t result_max_bytes = 256ull << 20;  // of all files together
  std::uint64_t scratch_bytes = 512ull << 20;
  std::uint64_t text_keep_bytes = 256 << 10;  // of stdout and stderr each; the rest is dropped
  // A program built with a sanitizer, which maps terabytes it never touches: only its resident
  // memory is limited. It is one process and stays that.
  bool shadowed = false;
  // memory_bytes holds per process; cpu_time per process too; wall_time for all of them.
  Limits limits;
};

enum class Outcome {
  exited,
  signalled,
  cpu_limit,
  wall_limit,
  memory_limit,
  output_limit,
  forbidden_syscall,
  stopped,  // through Dialogue::stop_fd
};

struct RunResult {
  Outcome outcome = Outcome::exited;
  int exit_code = 0;         // if outcome is exited
  int signal = 0;            // what ended the program, 0 if it exited
  int syscall = -1;          // if outcome is forbidden_syscall; -1: the kernel did not tell
  std::string syscall_name;  // "socket", empty if unknown
  std::array<std::uint64_t, 6> syscall_args{};
  std::chrono::microseconds cpu_time{};  // user + system, all threads
  std::chrono::microseconds wall_time{};
  std::uint64_t peak_memory_bytes = 0;  // peak resident set
  std::uint64_t stdout_bytes = 0;       // kept in stdout_fd
  std::uint64_t stderr_bytes = 0;       // produced, kept or not
  bool allocation_failed = false;       // the memory limit refused an allocation
  bool killed_for_memory = false;       // by the kernel, whose control group was full
};

struct ToolResult {
  RunResult run;
  std::string stdout_text, stderr_text;  // the kept part
  bool stdout_cut = false, stderr_cut = false;
  UniqueFd
      result;  // sealed memfd with the result file's bytes, -1 if it was not there or not regular
  // What was in the result folder, in no order; none if it was no folder, or larger than allowed.
  std::optional<std::vector<ToolFile>> folder;
};

// The judge was told to stop; what was running is dead.
struct Cancelled : std::runtime_error {
  Cancelled() : std::runtime_error("interrupted") {}
};

// Runs programs. An interface, so that verdict logic can be tested without privileges.
class Sandbox {
 public:
  virtual ~Sandbox() = default;
  // Both run to the end and return what happened. Whatever the program does is a result; only a
  // fault of ours or of the host is an exception: std::system_error naming the step that failed.
  // Both block, are safe to call from several threads, and throw Cancelled after a cancel.
  virtual RunResult run(const ProgramSpec& spec) = 0;
  virtual ToolResult run_tool(const ToolSpec& spec) = 0;
  // What protects the host from programs here. Throws as the others do.
  virtual std::vector<Layer> layers() = 0;
};

}  // namespace sandbox
