#include "tests/sandbox/running.hpp"

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include "sandbox/memory_file.hpp"
#include "tests/sandbox/probe.hpp"

namespace probes {
namespace {

constexpr int skipped = 77;

std::string kept(const sandbox::UniqueFd& file) {
  return std::string(sandbox::MappedFile(file.get()).bytes());
}

std::string call_name(const sandbox::RunResult& result) {
  if (!result.syscall_name.empty()) return result.syscall_name;
  return result.syscall < 0 ? "?" : std::to_string(result.syscall);
}

void try_out(sandbox::ServerPool& pool) {
  try {
    run_program(pool, load("honest/nothing"), {});
  } catch (const std::system_error& e) {
    std::fprintf(stderr, "the sandbox cannot work here: %s\n", e.what());
    std::exit(std::getenv("TRYOUT_MUST_WORK") != nullptr ? 1 : skipped);
  }
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string program_name() { return "tryout-probe-" + std::to_string(::getpid()); }

sandbox::UniqueFd load(std::string_view probe) {
  return sandbox::sealed_file(program_name().c_str(), read_file(executable(probe)));
}

ProgramRun run_program(sandbox::Sandbox& sandbox, const sandbox::UniqueFd& program,
                       const sandbox::Limits& limits, std::string_view input,
                       const std::vector<std::string>& args) {
  const sandbox::UniqueFd in =
      sandbox::reopen_for_reading(sandbox::sealed_file("stdin", input).get());
  const sandbox::UniqueFd out = sandbox::memory_file("stdout");
  const sandbox::UniqueFd err = sandbox::memory_file("stderr");
  sandbox::ProgramSpec spec;
  spec.args = args;
  spec.program = program.get();
  spec.stdin_fd = in.get();
  spec.stdout_fd = out.get();
  spec.stderr_fd = err.get();
  spec.limits = limits;
  ProgramRun run;
  run.result = sandbox.run(spec);
  run.out = kept(out);
  run.err = kept(err);
  return run;
}

std::string ending(const sandbox::RunResult& result) {
  using sandbox::Outcome;
  const std::string refused = result.allocation_failed ? " allocation_failed" : "";
  switch (result.outcome) {
    case Outcome::exited:
      return "exited " + std::to_string(result.exit_code) + refused;
    case Outcome::signalled:
      return std::string("signalled SIG") + ::sigabbrev_np(result.signal) + refused;
    case Outcome::cpu_limit:
      return "cpu_limit";
    case Outcome::wall_limit:
      return "wall_limit";
    case Outcome::memory_limit:
      return "memory_limit";
    case Outcome::output_limit:
      return "output_limit";
    case Outcome::forbidden_syscall:
      return "forbidden_syscall " + call_name(result);
    case Outcome::stopped:
      return "stopped";
  }
  return "no outcome at all";
}

sandbox::ServerPool& shared_pool() {
  static sandbox::ServerPool pool;
  static const bool works = (try_out(pool), true);
  (void)works;
  return pool;
}

}  // namespace probes
