// A problem's own programs: generators, the reference solution, checkers and interactors.

#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "judge/compile/compile.hpp"
#include "judge/compile/toolchain.hpp"
#include "judge/data/cache.hpp"
#include "sandbox/run.hpp"

namespace judge {

// Something a problem brings does not work. The candidate never fails for it: a judge error.
struct ProblemFault : std::runtime_error {
  explicit ProblemFault(const std::string& message, std::string said = {})
      : std::runtime_error(message), detail(std::move(said)) {}

  std::string detail;  // may quote test data: not for a candidate's eyes; one line, may be empty
};

// One program, not compiled before it has to run.
class OwnProgram {
 public:
  // `role` is how messages call it: "generator", "reference solution". The files of `include` are
  // laid beside its sources. Throws ProblemFault if a file cannot be read.
  OwnProgram(std::string role, const std::filesystem::path& path, Toolchain toolchain,
             const std::vector<std::filesystem::path>& include = {});

  // "the checker perm.cpp".
  std::string title() const;

  // What decides the output besides arguments and input: a hash of sources, compiler and flags.
  const std::string& id() const { return id_; }

  // Runs it; `input` is any seekable file, `args` and `limits` as in ProgramSpec. Returns its
  // output in a sealed memfd, offset 0. Compiles it first, once per process and id. Throws
  // ProblemFault if it does not compile or end with exit code 0.
  sandbox::UniqueFd run(const std::vector<std::string>& args, int input,
                        const sandbox::Limits& limits, sandbox::Sandbox& sandbox) const;

  // The same, for the CPU time it takes.
  std::chrono::microseconds time(int input, const sandbox::Limits& limits,
                                 sandbox::Sandbox& sandbox) const;

  // The executable, a sealed memfd that lives as long as this process: from `cache`, or compiled
  // now. Throws ProblemFault if it does not compile.
  int executable(sandbox::Sandbox& sandbox, const DiskCache& cache) const;

 private:
  struct Ran {
    sandbox::UniqueFd output;  // sealed
    sandbox::RunResult result;
  };

  Compiled compile_or_find(sandbox::Sandbox& sandbox, const DiskCache* cache) const;
  std::shared_ptr<const Compiled> require_compiled(std::shared_ptr<const Compiled> program) const;
  std::shared_ptr<const Compiled> compiled(sandbox::Sandbox& sandbox,
                                           const DiskCache* cache = nullptr) const;
  Ran run_well(const std::vector<std::string>& args, int input, const sandbox::Limits& limits,
               sandbox::Sandbox& sandbox) const;

  std::string role_;
  Submission sources_;
  Toolchain toolchain_;
  std::string id_;
};

}  // namespace judge
