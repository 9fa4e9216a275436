#include "sandbox/server_pool.hpp"

#include <unistd.h>

#include <system_error>
#include <utility>

namespace sandbox {
namespace {

// Undoes what a lost run may have done to the caller's files.
void rewind_files(const ProgramSpec& spec) {
  ::lseek(spec.stdin_fd, 0, SEEK_SET);
  for (const int fd : {spec.stdout_fd, spec.stderr_fd}) {
    ::lseek(fd, 0, SEEK_SET);
    if (::ftruncate(fd, 0) != 0)
      throw std::system_error(errno, std::generic_category(), "empty an output file");
  }
}

// Its own files are made anew for each attempt.
void rewind_files(const ToolSpec& spec) {
  if (spec.stdin_fd >= 0) ::lseek(spec.stdin_fd, 0, SEEK_SET);
}

// Tools have neither a listener, nor Landlock where their root is their own.
bool holds_for_tools(const std::string& layer) {
  return layer != "named_calls" && layer != "landlock";
}

void weaken(Layer& layer, const std::vector<Layer>& of_tools) {
  for (const Layer& other : of_tools) {
    if (other.name != layer.name || other.active) continue;
    layer = other;
    layer.what = "for the compiler: " + layer.what;
  }
}

}  // namespace

std::filesystem::path helper_path() {
  const auto self = std::filesystem::read_symlink("/proc/self/exe");
  auto helper = self.parent_path().parent_path() / "libexec/tryout/tryout-sandbox";
  if (::access(helper.c_str(), X_OK) != 0)
    throw std::system_error(errno, std::generic_category(), helper.string());
  return helper;
}

ServerPool::ServerPool(std::filesystem::path helper, int cancel_fd, GroupPlace groups)
    : helper_(std::move(helper)), cancel_fd_(cancel_fd), groups_(std::move(groups)) {}

std::unique_ptr<Server> ServerPool::take(Profile profile, Idle& idle) {
  {
    const std::lock_guard lock(mutex_);
    if (!idle.empty()) {
      std::unique_ptr<Server> server = std::move(idle.back());
      idle.pop_back();
      return server;
    }
  }
  return start(profile);
}

std::unique_ptr<Server> ServerPool::start(Profile profile) const {
  return std::make_unique<Server>(helper_, profile, cancel_fd_, groups_);
}

// A server that fails is dropped, and the run is tried once more on a new one: whoever killed the
// helper, it was not the candidate's program. What was said in a dialogue cannot be taken back.
template <class Result, class Spec>
Result ServerPool::run_on(Profile profile, Idle& idle, Result (Server::*method)(const Spec&),
                          const Spec& spec) {
  for (int attempt = 1;; ++attempt) {
    std::unique_ptr<Server> server;
    if (attempt == 1)
      server = take(profile, idle);
    else
      server = start(profile);  // of the idle ones more may be dead
    try {
      Result result = (server.get()->*method)(spec);
      const std::lock_guard lock(mutex_);
      idle.push_back(std::move(server));
      return result;
    } catch (const std::system_error&) {
      if (attempt == 2 || spec.dialogue) throw;
      rewind_files(spec);
    }
  }
}

RunResult ServerPool::run(const ProgramSpec& spec) {
  return run_on(Profile::program, programs_, &Server::run, spec);
}

// A host may grant programs more than the compiler, whose root needs more of it.
std::vector<Layer> ServerPool::layers() {
  std::unique_ptr<Server> program = take(Profile::program, programs_);
  std::unique_ptr<Server> tool = take(Profile::toolchain, tools_);
  std::vector<Layer> layers = program->layers();
  for (Layer& layer : layers)
    if (layer.active && holds_for_tools(layer.name)) weaken(layer, tool->layers());
  const std::lock_guard lock(mutex_);
  programs_.push_back(std::move(program));
  tools_.push_back(std::move(tool));
  return layers;
}

ToolResult ServerPool::run_tool(const ToolSpec& spec) {
  return run_on(Profile::toolchain, tools_, &Server::run_tool, spec);
}

}  // namespace sandbox
