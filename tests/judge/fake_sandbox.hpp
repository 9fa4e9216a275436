// A sandbox that runs nothing: compiling copies the first source, running looks the copy up.

#pragma once

#include <unistd.h>

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "judge/data/regular_file.hpp"
#include "sandbox/memory_file.hpp"
#include "sandbox/run.hpp"

namespace judge_tests {

// What a program did.
struct Did {
  std::string out, err;
  sandbox::RunResult run;
};

inline sandbox::RunResult signalled(int signal) {
  sandbox::RunResult run;
  run.outcome = sandbox::Outcome::signalled;
  run.signal = signal;
  return run;
}

inline sandbox::RunResult ended(sandbox::Outcome outcome) {
  sandbox::RunResult run;
  run.outcome = outcome;
  return run;
}

inline sandbox::RunResult exited(int code) {
  sandbox::RunResult run;
  run.exit_code = code;
  return run;
}

class FakeSandbox : public sandbox::Sandbox {
 public:
  using Program = std::function<Did(const std::string& input, const sandbox::ProgramSpec&)>;
  using Compiler = std::function<sandbox::ToolResult(const sandbox::ToolSpec&)>;

  std::map<std::string, Program> programs;  // by source text
  Compiler compiler = compiles;
  std::vector<sandbox::Layer> in_force{{"pretence", true, "runs nothing"}};

  static sandbox::ToolResult compiles(const sandbox::ToolSpec& spec) {
    sandbox::ToolResult result;
    if (spec.files.empty()) return result;  // a program that is run as a tool, and says nothing
    result.result = sandbox::sealed_file("program", spec.files.front().bytes);
    return result;
  }

  sandbox::RunResult run(const sandbox::ProgramSpec& spec) override {
    {
      const std::lock_guard lock(mutex_);
      runs_.push_back(spec);
    }
    const auto found = programs.find(judge::head_of(spec.program, 1 << 20));
    if (found == programs.end())
      throw std::system_error(ENOEXEC, std::generic_category(), "exec the program");
    Did did = found->second(judge::read_some(spec.stdin_fd, 64 << 20), spec);
    write(spec.stdout_fd, did.out);
    write(spec.stderr_fd, did.err.substr(0, spec.stderr_keep_bytes));
    did.run.stdout_bytes = did.out.size();
    did.run.stderr_bytes = did.err.size();
    return did.run;
  }

  sandbox::ToolResult run_tool(const sandbox::ToolSpec& spec) override {
    if (spec.argv.back() == "-dumpversion") {
      sandbox::ToolResult version;
      version.stdout_text = "12.2.0\n";
      return version;
    }
    {
      const std::lock_guard lock(mutex_);
      compiles_.push_back(spec);
    }
    return compiler(spec);
  }

  std::vector<sandbox::Layer> layers() override { return in_force; }

  std::vector<sandbox::ProgramSpec> all_runs() const {
    const std::lock_guard lock(mutex_);
    return runs_;
  }
  std::vector<sandbox::ToolSpec> all_compiles() const {
    const std::lock_guard lock(mutex_);
    return compiles_;
  }

 private:
  static void write(int fd, const std::string& bytes) {
    if (::write(fd, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
      throw std::system_error(errno, std::generic_category(), "write the output");
  }

  mutable std::mutex mutex_;
  std::vector<sandbox::ProgramSpec> runs_;
  std::vector<sandbox::ToolSpec> compiles_;
};

}  // namespace judge_tests
