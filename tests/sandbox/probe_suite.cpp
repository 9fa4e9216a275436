// usage: probe_suite SOURCES BINARIES [PREFIX]
// Runs every probe (tests/probes/README.md) whose name begins with PREFIX, "!PREFIX" all others,
// in the real sandbox and holds it to what its source declares. Exit 1 if one is not met.

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "sandbox/memory_file.hpp"
#include "sandbox/server_pool.hpp"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

struct Probe {
  std::string name, expect, input;
  sandbox::Limits limits;
};

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void set_limit(sandbox::Limits& limits, const std::string& name, const std::string& value) {
  const unsigned long number = std::stoul(value);
  const bool seconds = value.find("ms") == std::string::npos;
  const std::chrono::milliseconds time(seconds ? number * 1000 : number);
  if (name == "cpu") limits.cpu_time = time;
  if (name == "wall") limits.wall_time = time;
  if (name == "memory") limits.memory_bytes = number << 20;
  if (name == "output") limits.output_bytes = number << 20;
  if (name == "threads") limits.threads = static_cast<unsigned>(number);
}

Probe read_probe(const fs::path& source) {
  Probe probe;
  probe.name = source.stem().string();
  probe.limits = {.cpu_time = 500ms,
                  .wall_time = 1500ms,
                  .memory_bytes = 64 << 20,
                  .output_bytes = 1 << 20,
                  .stack_bytes = 0,
                  .threads = 16};
  std::istringstream lines(read_file(source));
  for (std::string line; std::getline(lines, line) && line.starts_with("// ");) {
    const std::size_t colon = line.find(": ");
    if (colon == std::string::npos) continue;
    const std::string key = line.substr(3, colon - 3);
    const std::string value = line.substr(colon + 2);
    if (key == "Expect") probe.expect = value;
    if (key == "Stdin") probe.input = value + '\n';
    std::istringstream words(key == "Limits" ? value : "");
    for (std::string word; words >> word;)
      set_limit(probe.limits, word.substr(0, word.find('=')), word.substr(word.find('=') + 1));
  }
  return probe;
}

std::string describe(const sandbox::RunResult& r) {
  using enum sandbox::Outcome;
  const std::map<sandbox::Outcome, std::string> names = {
      {exited, "exited " + std::to_string(r.exit_code)},
      {signalled, "signalled " + std::to_string(r.signal)},
      {cpu_limit, "cpu_limit"},
      {wall_limit, "wall_limit"},
      {memory_limit, "memory_limit"},
      {output_limit, "output_limit"},
      {forbidden_syscall,
       "forbidden_syscall " + (r.syscall < 0            ? "?"
                               : r.syscall_name.empty() ? std::to_string(r.syscall)
                                                        : r.syscall_name)}};
  return names.at(r.outcome);
}

bool matches(const std::string& expect, const sandbox::RunResult& r) {
  const std::string happened = describe(r);
  std::istringstream alternatives(expect + " or ");
  std::string one;
  for (std::string word; alternatives >> word;) {
    if (word != "or") {
      one += (one.empty() ? "" : " ") + word;
      continue;
    }
    if (one == happened) return true;
    if (one == happened + " allocation_failed" && r.allocation_failed) return true;
    one.clear();
  }
  return false;
}

// Only this suite's programs have this argument: other suites may run at the same time.
std::string mark() { return "of-suite-" + std::to_string(getpid()); }

bool left_running() {
  for (const fs::directory_entry& entry : fs::directory_iterator("/proc"))
    if (read_file(entry.path() / "cmdline").find(mark()) != std::string::npos) return true;
  return false;
}

// Empty if all is as it should be.
std::string run(const Probe& probe, const fs::path& binary, sandbox::ServerPool& pool) {
  const sandbox::UniqueFd program = sandbox::sealed_file("program", read_file(binary));
  const sandbox::UniqueFd input = sandbox::sealed_file("stdin", probe.input);
  const sandbox::UniqueFd in = sandbox::reopen_for_reading(input.get());
  const sandbox::UniqueFd out = sandbox::memory_file("stdout");
  const sandbox::UniqueFd err = sandbox::memory_file("stderr");
  sandbox::ProgramSpec spec;
  spec.args = {mark()};
  spec.program = program.get();
  spec.stdin_fd = in.get();
  spec.stdout_fd = out.get();
  spec.stderr_fd = err.get();
  spec.limits = probe.limits;
  const sandbox::RunResult result = pool.run(spec);
  if (!matches(probe.expect, result))
    return "expected " + probe.expect + ", got " + describe(result) +
           (result.allocation_failed ? " allocation_failed" : "");
  if (result.wall_time > probe.limits.wall_time + 1s) return "ran beyond its wall limit";
  struct stat kept {};
  if (fstat(out.get(), &kept) != 0 || kept.st_size > static_cast<off_t>(probe.limits.output_bytes))
    return "more output kept than allowed";
  if (left_running()) return "left a process running";
  return "";
}

bool selected(const std::string& name, const std::string& prefix) {
  return prefix.starts_with('!') ? !name.starts_with(prefix.substr(1)) : name.starts_with(prefix);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::fputs("usage: probe_suite SOURCES BINARIES [PREFIX]\n", stderr), 2;
  std::vector<fs::path> sources;
  for (const fs::directory_entry& entry : fs::directory_iterator(argv[1]))
    if (entry.path().extension() == ".cpp") sources.push_back(entry.path());
  std::sort(sources.begin(), sources.end());
  sandbox::ServerPool pool;
  int ran = 0;
  int failed = 0;
  for (const fs::path& source : sources) {
    if (!selected(source.stem().string(), argc > 3 ? argv[3] : "")) continue;
    const Probe probe = read_probe(source);
    const std::string wrong = run(probe, fs::path(argv[2]) / probe.name, pool);
    ++ran;
    if (wrong.empty()) continue;
    ++failed;
    std::printf("%s: %s\n", probe.name.c_str(), wrong.c_str());
  }
  std::printf("%d probes, %d failed\n", ran, failed);
  return ran == 0 || failed > 0 ? 1 : 0;
}
