// Runs programs and tools as the judge does, and says in words how they ended.

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "sandbox/run.hpp"
#include "sandbox/server_pool.hpp"
#include "sandbox/unique_fd.hpp"

namespace probes {

struct ProgramRun {
  sandbox::RunResult result;
  std::string out, err;  // what was kept
};

// All the bytes of a file. Throws std::runtime_error if it cannot be read.
std::string read_file(const std::filesystem::path& path);

// An executable of tests/probes, ready to be run: sealed in memory under program_name().
sandbox::UniqueFd load(std::string_view probe);

// What the links /proc/PID/exe of our programs contain, and those of nobody else.
std::string program_name();

ProgramRun run_program(sandbox::Sandbox& sandbox, const sandbox::UniqueFd& program,
                       const sandbox::Limits& limits, std::string_view input = "",
                       const std::vector<std::string>& args = {});

// "exited 0", "signalled SIGABRT allocation_failed", "forbidden_syscall socket", "cpu_limit".
std::string ending(const sandbox::RunResult& result);

// The pool that the test cases of one program share, so that servers are used again. Where the
// sandbox cannot work at all the first use ends the test program: as skipped, or if
// TRYOUT_MUST_WORK is set, as failed.
sandbox::ServerPool& shared_pool();

}  // namespace probes
