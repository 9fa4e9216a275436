// Control groups: the kernel counts and limits what a run uses, all of it together.
//
// Where none are to be had the layer is named as missing, and the rest is not tried, unless
// TRYOUT_MUST_HAVE_GROUPS says which version there has to be.

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "sandbox/group.hpp"
#include "tests/catch.hpp"
#include "tests/sandbox/running.hpp"
#include "tests/sandbox/traces.hpp"

namespace {

using namespace probes;
using namespace std::chrono_literals;
using sandbox::GroupPlace;
using sandbox::Outcome;
using sandbox::RunResult;
using sandbox::ServerPool;
namespace fs = std::filesystem;

constexpr std::uint64_t mib = 1 << 20;

const sandbox::Layer& cgroup_layer(ServerPool& pool) {
  static std::vector<sandbox::Layer> layers;
  layers = pool.layers();
  return *std::find_if(layers.begin(), layers.end(),
                       [](const sandbox::Layer& layer) { return layer.name == "cgroup"; });
}

// False where this host offers no groups, after checking that this is said.
bool have_groups() {
  shared_pool();
  const GroupPlace& place = sandbox::group_place();
  const char* wanted = std::getenv("TRYOUT_MUST_HAVE_GROUPS");
  INFO(place.missing);
  if (wanted != nullptr) REQUIRE(place.version == std::atoi(wanted));
  const sandbox::Layer& layer = cgroup_layer(shared_pool());
  INFO(layer.what);
  REQUIRE(layer.active == (place.version != 0));
  if (place.version == 0) REQUIRE(layer.what.find(place.missing) != std::string::npos);
  return place.version != 0;
}

sandbox::Limits with_memory(std::uint64_t bytes) {
  sandbox::Limits limits;
  limits.cpu_time = 60s;  // an emulated CPU is slow
  limits.wall_time = 120s;
  limits.memory_bytes = bytes;
  return limits;
}

RunResult run(ServerPool& pool, const char* probe, std::uint64_t memory) {
  return run_program(pool, load(probe), with_memory(memory)).result;
}

sandbox::ToolResult run_script(ServerPool& pool, const std::string& script,
                               std::uint64_t memory = 64 * mib, unsigned processes = 64) {
  sandbox::ToolSpec spec;
  spec.argv = {"/bin/sh", "-c", script};
  spec.limits = with_memory(memory);
  spec.limits.threads = processes;
  spec.limits.output_bytes = 1 * mib;
  return pool.run_tool(spec);
}

// A file of a megabyte or two that a tool can read.
const std::string big = "big=/bin/bash; [ -e $big ] || big=/bin/busybox; ";

const std::string copy_40_mb =
    "n=$((40000000 / $(wc -c <$big))); while [ $n -gt 0 ]; do cat $big >>/work/file; n=$((n-1)); "
    "done; ";

// The groups that this process has made and not yet removed.
std::vector<std::string> own_groups(const GroupPlace& place, const std::string& owner) {
  std::vector<std::string> found;
  for (const fs::path& folder : {place.memory, place.pids})
    for (const auto& entry : fs::directory_iterator(folder))
      if (entry.path().filename().string().find(owner) != std::string::npos &&
          !entry.path().filename().string().ends_with("-judge"))
        found.push_back(entry.path().string());
  return found;
}

std::string owner_text(pid_t process) { return '-' + std::to_string(process) + '-'; }

// Starts this test program once more, for one test case, with a variable set.
pid_t start_again(const char* test_case, const char* variable) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  ::setenv(variable, "1", 1);
  ::execl("/proc/self/exe", "test_groups", test_case, nullptr);
  ::_exit(127);
}

}  // namespace

TEST_CASE("a program that takes more than its limit is ended by the kernel's count") {
  if (!have_groups()) return;
  const RunResult result = run(shared_pool(), "memory/touch_forever", 64 * mib);
  CHECK(result.outcome == Outcome::memory_limit);
  CHECK(result.killed_for_memory);
  CHECK(result.signal == SIGKILL);
  CHECK(result.peak_memory_bytes <= 68 * mib);
}

TEST_CASE("so is one that hides what it takes from the limits of a process") {
  if (!have_groups()) return;
  const RunResult result = run(shared_pool(), "memory/freeze_and_take_more", 64 * mib);
  CHECK(result.outcome == Outcome::memory_limit);
  CHECK(result.killed_for_memory);
  CHECK(result.peak_memory_bytes <= 68 * mib);
}

TEST_CASE("without a group the peak decides, and the layer is missing") {
  shared_pool();
  const GroupPlace nowhere{0, {}, {}, "somebody said so"};
  ServerPool pool(sandbox::helper_path(), -1, nowhere);
  const RunResult result = run(pool, "memory/touch_forever", 64 * mib);
  CHECK(result.outcome == Outcome::memory_limit);
  CHECK_FALSE(result.killed_for_memory);
  const sandbox::Layer& layer = cgroup_layer(pool);
  CHECK_FALSE(layer.active);
  CHECK(layer.what.find("somebody said so") != std::string::npos);
}

TEST_CASE("each run has the limit of its own, and starts from nothing") {
  if (!have_groups()) return;
  ServerPool pool;
  for (int i = 0; i < 3; ++i) {
    CHECK(ending(run(pool, "memory/touch_48m", 64 * mib)) == "exited 0");
    const RunResult small = run(pool, "memory/touch_48m", 16 * mib);
    CHECK(small.outcome == Outcome::memory_limit);
    CHECK(small.killed_for_memory);
    CHECK(small.peak_memory_bytes <= 20 * mib);
    // Killed, but not for memory: what was before does not count.
    const RunResult killed = run(pool, "signals/raise_sigkill", 64 * mib);
    CHECK(ending(killed) == "signalled SIGKILL");
    CHECK_FALSE(killed.killed_for_memory);
  }
}

TEST_CASE("memory of many small processes is summed") {
  if (!have_groups()) return;
  // Each of six keeps some 20 MB of the last that it has read, until all are killed.
  const std::string keep = "(while cat $big; do :; done | tail -c 20000000) & ";
  const sandbox::ToolResult result =
      run_script(shared_pool(), big + keep + keep + keep + keep + keep + keep + "wait");
  INFO(ending(result.run) << ' ' << result.stderr_text);
  CHECK(result.run.outcome == Outcome::memory_limit);
  CHECK(result.run.killed_for_memory);
  CHECK(result.run.cpu_time < 60s);
}

TEST_CASE("files in memory count") {
  if (!have_groups()) return;
  const std::string fill = big + "while cat $big >>/work/file; do :; done";
  const sandbox::ToolResult result = run_script(shared_pool(), fill);
  INFO(ending(result.run) << ' ' << result.stderr_text);
  CHECK(result.run.outcome == Outcome::memory_limit);
  CHECK(result.run.killed_for_memory);
  // And they are gone with the run.
  for (int i = 0; i < 3; ++i) {
    const sandbox::ToolResult fits = run_script(shared_pool(), big + copy_40_mb + "echo written");
    INFO(ending(fits.run) << ' ' << fits.stderr_text);
    CHECK(fits.stdout_text == "written\n");
  }
}

TEST_CASE("a bomb of processes is stopped by the group's count") {
  if (!have_groups()) return;
  const std::string bomb = "while :; do sleep 100 & echo one more; done";
  const sandbox::ToolResult result = run_script(shared_pool(), bomb, 512 * mib, 20);
  INFO(ending(result.run) << ' ' << result.stderr_text);
  CHECK(std::count(result.stdout_text.begin(), result.stdout_text.end(), '\n') == 19);
  CHECK(sandboxed_processes().empty());
}

TEST_CASE("groups last as long as their servers") {
  if (!have_groups()) return;
  const GroupPlace& place = sandbox::group_place();
  const std::size_t before = own_groups(place, owner_text(::getpid())).size();
  {
    ServerPool pool;
    run(pool, "honest/nothing", 64 * mib);
    CHECK(own_groups(place, owner_text(::getpid())).size() > before);
  }
  CHECK(own_groups(place, owner_text(::getpid())).size() == before);
}

TEST_CASE("groups of a judge that was killed are swept at the next start, others are not") {
  constexpr const char* victim = "TRYOUT_TEST_KILLED_JUDGE";
  if (!have_groups()) return;
  ServerPool own;
  run(own, "honest/nothing", 64 * mib);
  if (std::getenv(victim) != nullptr) ::raise(SIGKILL);

  const GroupPlace& place = sandbox::group_place();
  const std::size_t ours = own_groups(place, owner_text(::getpid())).size();
  const pid_t judge =
      start_again("groups of a judge that was killed are swept at the next start*", victim);
  int status = 0;
  ::waitpid(judge, &status, 0);
  REQUIRE((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
  CHECK_FALSE(own_groups(place, owner_text(judge)).empty());
  // Its servers are about to end by themselves; until they have, their groups stay.
  for (int i = 0; i < 200 && !own_groups(place, owner_text(judge)).empty(); ++i) {
    std::this_thread::sleep_for(50ms);
    sandbox::sweep_groups(place);
  }
  CHECK(own_groups(place, owner_text(judge)).empty());
  CHECK(own_groups(place, owner_text(::getpid())).size() == ours);
  CHECK(ending(run(own, "honest/nothing", 64 * mib)) == "exited 0");
}
