// The judge's end of one tryout-sandbox fork server.

#pragma once

#include <array>
#include <filesystem>
#include <memory>

#include "sandbox/group.hpp"
#include "sandbox/launcher/protocol.hpp"
#include "sandbox/process.hpp"
#include "sandbox/run.hpp"

namespace sandbox {

enum class Profile { program, toolchain };

// Not thread-safe: one run at a time. After any exception the server is unusable.
class Server {
 public:
  // `cancel_fd` becomes readable when running programs are to be given up; -1: never.
  // Takes what the host grants: see launcher::Level and layers(). Throws std::system_error naming
  // the step, if the sandbox cannot work on this host.
  Server(const std::filesystem::path& helper, Profile profile, int cancel_fd,
         const GroupPlace& groups);

  // For a server of the matching profile; see Sandbox.
  RunResult run(const ProgramSpec& spec);
  ToolResult run_tool(const ToolSpec& spec);

  const std::vector<Layer>& layers() const { return layers_; }
  pid_t id() const { return process_->id(); }

 private:
  bool start(const std::filesystem::path& helper, Profile profile, launcher::Level level,
             const GroupPlace& groups, Refusal& refusal);

  struct Copy {
    UniqueFd original;  // held, so that no other file can be taken for it
    UniqueFd copy;
  };
  int own_copy(int program);

  Group group_;  // outlives the process in it
  std::unique_ptr<Process> process_;
  int cancel_fd_;
  std::vector<Layer> layers_;
  std::array<Copy, 4> copies_;  // of the last programs, the last one first
};

}  // namespace sandbox
