// Every probe ends as its head says, and leaves no trace.

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>

#include "sandbox/launcher/protocol.hpp"
#include "sandbox/memory_file.hpp"
#include "tests/catch.hpp"
#include "tests/sandbox/probe.hpp"
#include "tests/sandbox/running.hpp"
#include "tests/sandbox/traces.hpp"

namespace {

using namespace probes;
using sandbox::Outcome;
using sandbox::RunResult;
using std::chrono::seconds;

constexpr seconds late{1};

// What tests/sandbox/without.cpp has taken away.
bool is_missing(const char* layer) {
  const char* without = std::getenv("TRYOUT_WITHOUT");
  return without != nullptr && std::string(without).find(layer) != std::string::npos;
}

bool is_weaker() { return is_missing("userns") || is_missing("mounts"); }

// Without a listener nobody sees which call it was, nor why an allocation failed.
std::string unseen(const std::string& ending) {
  if (ending.starts_with("forbidden_syscall")) return "forbidden_syscall ?";
  return ending.substr(0, ending.find(" allocation_failed"));
}

bool is_expected(const Probe& probe, const std::string& actual) {
  const auto holds = [&](const std::vector<std::string>& endings) {
    return std::any_of(endings.begin(), endings.end(), [&](const std::string& one) {
      return actual == one || (is_missing("listener") && actual == unseen(one));
    });
  };
  return holds(probe.expected) || (is_weaker() && holds(probe.weaker));
}

std::string alternatives(const Probe& probe) {
  std::string text;
  for (const std::string& one : probe.expected) text += (text.empty() ? "" : " or ") + one;
  return text;
}

// Time for which the host was too busy to run a program moves its wall deadline; an idle program
// does not wait for a core.
void check_clocks(const sandbox::Limits& limits, const RunResult& result) {
  const bool idle = result.cpu_time < std::chrono::milliseconds(50);
  const auto wall =
      idle ? limits.wall_time : limits.wall_time * (1 + launcher::longest_wait_factor);
  CHECK(result.wall_time <= wall + late);
}

void check_no_trace(const Sentinel& sentinel) {
  CHECK(sandboxed_processes().empty());
  CHECK(processes_with(program_name()).empty());
  CHECK(sentinel.untouched());
}

void check_output(const Probe& probe, const ProgramRun& run) {
  const sandbox::Limits& limits = probe.limits;
  CHECK(run.out.size() == std::min(run.result.stdout_bytes, limits.output_bytes));
  CHECK(run.err.size() ==
        std::min<std::uint64_t>(run.result.stderr_bytes, sandbox::ProgramSpec().stderr_keep_bytes));
  const bool shows_host = is_weaker() && !probe.weaker.empty();
  if (probe.output && !shows_host) CHECK(run.out == *probe.output);
}

// TRYOUT_SLOW_HOST=8 says that this CPU is emulated, say, and that many times slower than others:
// what is not to run out of time gets that many times more of it.
sandbox::Limits limits_here(const Probe& probe) {
  sandbox::Limits limits = probe.limits;
  const char* slower = std::getenv("TRYOUT_SLOW_HOST");
  for (const std::string& one : probe.expected)
    if (slower == nullptr || one == "cpu_limit" || one == "wall_limit") return limits;
  limits.cpu_time *= std::atoi(slower);
  limits.wall_time *= std::atoi(slower);
  return limits;
}

void run_probe(const Probe& probe, const Sentinel& sentinel) {
  const sandbox::UniqueFd program = load(probe.name);
  const sandbox::Limits limits = limits_here(probe);
  for (int i = 0; i < probe.runs; ++i) {
    const ProgramRun run = run_program(shared_pool(), program, limits, probe.input);
    const std::string actual = ending(run.result);
    INFO("it ended as: " << actual << ", peak " << run.result.peak_memory_bytes << " bytes, cpu "
                         << run.result.cpu_time.count() << " us, wall "
                         << run.result.wall_time.count() << " us, stdout '"
                         << run.out.substr(0, 200) << "', stderr '" << run.err.substr(0, 200)
                         << "'");
    CHECK(is_expected(probe, actual));
    if (probe.peak) {
      CHECK(run.result.peak_memory_bytes >= probe.peak->first);
      CHECK(run.result.peak_memory_bytes <= probe.peak->second);
    }
    check_clocks(limits, run.result);
    CHECK(run.result.cpu_time <= limits.cpu_time + late);
    check_output(probe, run);
    check_no_trace(sentinel);
  }
}

sandbox::ToolResult compile(const Probe& probe) {
  sandbox::ToolSpec spec;
  spec.argv = {"/usr/bin/g++",    "-std=c++20", "-O1",      "-fdiagnostics-color=never",
               "-fmax-errors=20", "-static",    "main.cpp", "-o",
               "program"};
  spec.files = {{"main.cpp", read_file(probe.source)}};
  spec.result = "program";
  spec.scratch_bytes = probe.scratch_bytes;
  spec.limits = probe.limits;
  return shared_pool().run_tool(spec);
}

bool is_as_expected(const std::string& expected, const sandbox::ToolResult& result) {
  const bool ok = ending(result.run) == "exited 0" && result.result;
  if (expected == "compiles") return ok;
  if (!expected.starts_with("fails")) return ending(result.run) == expected;
  const std::string text = expected.size() > 6 ? expected.substr(6) : "";
  return result.run.outcome == Outcome::exited && result.run.exit_code != 0 && !result.result &&
         result.stderr_text.find(text) != std::string::npos;
}

bool holds(const sandbox::ToolResult& result, const std::string& text) {
  if ((result.stdout_text + result.stderr_text).find(text) != std::string::npos) return true;
  if (!result.result) return false;
  const sandbox::MappedFile program(result.result.get());
  return program.bytes().find(text) != std::string_view::npos;
}

void compile_probe(const Probe& probe, const Sentinel& sentinel) {
  const sandbox::ToolResult result = compile(probe);
  INFO("it ended as: " << ending(result.run) << ", cpu " << result.run.cpu_time.count()
                       << " us, wall " << result.run.wall_time.count() << " us\n"
                       << result.stderr_text.substr(0, 2000));
  std::vector<std::string> expected = probe.expected;
  if (is_weaker()) expected.insert(expected.end(), probe.weaker.begin(), probe.weaker.end());
  CHECK(std::any_of(expected.begin(), expected.end(),
                    [&](const std::string& one) { return is_as_expected(one, result); }));
  if (!probe.never.empty()) CHECK_FALSE(holds(result, probe.never));
  CHECK(result.stdout_text.size() <= sandbox::ToolSpec().text_keep_bytes);
  CHECK(result.stderr_text.size() <= sandbox::ToolSpec().text_keep_bytes);
  check_clocks(probe.limits, result.run);
  check_no_trace(sentinel);
}

void try_group(const std::string& group) {
  const Sentinel sentinel;
  for (const Probe& probe : read_group(group)) DYNAMIC_SECTION(probe.name << ": " << probe.rule) {
      INFO(probe.source.string() << " expects: " << alternatives(probe));
      if (probe.toolchain)
        compile_probe(probe, sentinel);
      else
        run_probe(probe, sentinel);
    }
}

}  // namespace

// One case for each folder of tests/probes, so that ctest runs them side by side.
TEST_CASE("probes of processes and threads") { try_group("processes"); }
TEST_CASE("probes of signals") { try_group("signals"); }
TEST_CASE("probes of time") { try_group("time"); }
TEST_CASE("probes of memory") { try_group("memory"); }
TEST_CASE("probes of output") { try_group("output"); }
TEST_CASE("probes of files") { try_group("files"); }
TEST_CASE("probes of exec") { try_group("exec"); }
TEST_CASE("probes of the kernel's surface") { try_group("kernel"); }
TEST_CASE("probes of information and forging") { try_group("information"); }
TEST_CASE("probes of honest programs") { try_group("honest"); }
TEST_CASE("probes of compiling") { try_group("compile"); }

TEST_CASE("every folder of probes has a case above") {
  const std::set<std::string> tried = {"processes", "signals", "time",   "memory",
                                       "output",    "files",   "exec",   "information",
                                       "kernel",    "honest",  "compile"};
  std::set<std::string> folders;
  for (const auto& entry : std::filesystem::directory_iterator(PROBE_SOURCES))
    if (entry.is_directory()) folders.insert(entry.path().filename().string());
  REQUIRE(folders == tried);
}
