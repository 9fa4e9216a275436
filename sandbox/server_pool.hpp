// The real sandbox: fork servers, started when they are needed and used again.

#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "sandbox/run.hpp"
#include "sandbox/server.hpp"

namespace sandbox {

// tryout-sandbox as built or installed with this executable: ../libexec/tryout/tryout-sandbox.
// Throws std::system_error if it is not there.
std::filesystem::path helper_path();

class ServerPool : public Sandbox {
 public:
  // `cancel_fd`: see Server. It stays the caller's.
  explicit ServerPool(std::filesystem::path helper = helper_path(), int cancel_fd = -1,
                      GroupPlace groups = group_place());

  RunResult run(const ProgramSpec& spec) override;
  ToolResult run_tool(const ToolSpec& spec) override;
  std::vector<Layer> layers() override;

 private:
  using Idle = std::vector<std::unique_ptr<Server>>;

  template <class Result, class Spec>
  Result run_on(Profile profile, Idle& idle, Result (Server::*method)(const Spec&),
                const Spec& spec);
  std::unique_ptr<Server> take(Profile profile, Idle& idle);
  std::unique_ptr<Server> start(Profile profile) const;

  const std::filesystem::path helper_;
  const int cancel_fd_;
  const GroupPlace groups_;
  std::mutex mutex_;
  Idle programs_, tools_;
};

}  // namespace sandbox
