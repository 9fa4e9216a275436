// The judge's end of the fork servers: some die, some are told to stop.

#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <functional>
#include <future>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "sandbox/memory_file.hpp"
#include "tests/catch.hpp"
#include "tests/sandbox/running.hpp"
#include "tests/sandbox/traces.hpp"

namespace {

using namespace probes;
using namespace std::chrono_literals;
using sandbox::Outcome;
using sandbox::ServerPool;

// Long enough for whatever happens in milliseconds on an idle host.
constexpr auto patience = 20s;

// Waits for something that other processes are about to do. False: they do not.
bool eventually(const std::function<bool()>& happened) {
  const auto give_up = std::chrono::steady_clock::now() + patience;
  while (!happened()) {
    if (std::chrono::steady_clock::now() > give_up) return false;
    std::this_thread::yield();  // so as to see what lasts for microseconds only
  }
  return true;
}

sandbox::Limits limits_with(std::chrono::milliseconds wall) {
  sandbox::Limits limits;
  limits.wall_time = wall;
  return limits;
}

// A program that writes "42" and then sleeps, and where it writes to.
class SleepingRun {
 public:
  SleepingRun(ServerPool& pool, std::chrono::milliseconds wall) {
    spec_.program = program_.get();
    spec_.stdin_fd = in_.get();
    spec_.stdout_fd = out_.get();
    spec_.stderr_fd = err_.get();
    spec_.limits = limits_with(wall);
    result_ = std::async(std::launch::async, [this, &pool] { return pool.run(spec_); });
  }

  bool has_written() const { return !written().empty(); }
  std::string written() const { return std::string(sandbox::MappedFile(out_.get()).bytes()); }
  bool over() const { return result_.wait_for(0s) == std::future_status::ready; }
  // Once.
  sandbox::RunResult result() { return result_.get(); }

 private:
  sandbox::UniqueFd program_ = load("output/answer_then_sleep");
  sandbox::UniqueFd in_ = sandbox::sealed_file("stdin", "");
  sandbox::UniqueFd out_ = sandbox::memory_file("stdout");
  sandbox::UniqueFd err_ = sandbox::memory_file("stderr");
  sandbox::ProgramSpec spec_;
  std::future<sandbox::RunResult> result_;
};

bool nothing_left() {
  return sandboxed_processes().empty() && processes_with(program_name()).empty();
}

std::string run_and_end(ServerPool& pool, const char* probe) {
  return ending(run_program(pool, load(probe), limits_with(60s)).result);
}

}  // namespace

TEST_CASE("a server that is killed in mid-run is replaced, and the run gives the right result") {
  shared_pool();
  ServerPool pool;
  SleepingRun run(pool, 400ms);
  REQUIRE(eventually([&] { return run.has_written(); }));
  for (const pid_t server : servers())
    if (!children_of(server).empty()) ::kill(server, SIGKILL);
  REQUIRE(run.result().outcome == Outcome::wall_limit);
  REQUIRE(run.written() == "42\n");
  REQUIRE(nothing_left());
}

TEST_CASE("so it is when the init of the run is killed") {
  shared_pool();
  ServerPool pool;
  SleepingRun run(pool, 400ms);
  REQUIRE(eventually([&] { return run.has_written(); }));
  for (const pid_t process : sandboxed_processes()) {
    const std::vector<pid_t> children = children_of(process);
    if (!children.empty()) ::kill(process, SIGKILL);  // the parent of the program
  }
  REQUIRE(run.result().outcome == Outcome::wall_limit);
  REQUIRE(run.written() == "42\n");
  REQUIRE(nothing_left());
}

TEST_CASE("a program that somebody else kills has been killed, and is not run again") {
  shared_pool();
  ServerPool pool;
  SleepingRun run(pool, 60s);
  REQUIRE(eventually([&] { return run.has_written(); }));
  for (const pid_t process : sandboxed_processes())
    if (children_of(process).empty()) ::kill(process, SIGKILL);
  REQUIRE(ending(run.result()) == "signalled SIGKILL");
}

TEST_CASE("a run whose server is killed twice is a fault, at whatever moment") {
  shared_pool();
  for (int i = 0; i < 50; ++i) {
    ServerPool pool;
    SleepingRun run(pool, 60s);
    REQUIRE(eventually([&] {
      for (const pid_t server : servers())
        if (!children_of(server).empty()) ::kill(server, SIGKILL);
      return run.over();
    }));
    REQUIRE_THROWS_AS(run.result(), std::system_error);
    REQUIRE(eventually(nothing_left));
    if (i == 0) REQUIRE(run_and_end(pool, "honest/nothing") == "exited 0");
  }
}

TEST_CASE("servers that die while they are idle cost no run") {
  shared_pool();
  ServerPool pool;
  const std::vector<pid_t> others = servers();
  {
    SleepingRun first(pool, 100ms);
    SleepingRun second(pool, 100ms);
    first.result();
    second.result();
  }
  for (const pid_t server : servers())
    if (std::count(others.begin(), others.end(), server) == 0) ::kill(server, SIGKILL);
  REQUIRE(run_and_end(pool, "honest/nothing") == "exited 0");
  REQUIRE(run_and_end(pool, "honest/nothing") == "exited 0");
}

TEST_CASE("a cancelled run is given up at once, and nothing of it is left") {
  shared_pool();
  const sandbox::UniqueFd cancel(::eventfd(0, EFD_CLOEXEC));
  ServerPool pool(sandbox::helper_path(), cancel.get());
  SleepingRun run(pool, 600s);
  REQUIRE(eventually([&] { return run.has_written(); }));
  REQUIRE(::eventfd_write(cancel.get(), 1) == 0);
  REQUIRE_THROWS_AS(run.result(), sandbox::Cancelled);
  REQUIRE(nothing_left());
}

TEST_CASE("a cancelled tool is given up at once, and nothing of it is left") {
  shared_pool();
  const sandbox::UniqueFd cancel(::eventfd(0, EFD_CLOEXEC));
  ServerPool pool(sandbox::helper_path(), cancel.get());
  const std::string mark = "tryout-cancelled-" + std::to_string(::getpid());
  sandbox::ToolSpec spec;
  spec.argv = {"/usr/bin/bash", "-c", "sleep 1000 & setsid sleep 1000 & wait", mark};
  spec.limits = limits_with(600s);
  auto result = std::async(std::launch::async, [&] { pool.run_tool(spec); });
  REQUIRE(eventually([&] { return sandboxed_processes().size() == 4; }));
  REQUIRE(::eventfd_write(cancel.get(), 1) == 0);
  REQUIRE_THROWS_AS(result.get(), sandbox::Cancelled);
  REQUIRE(sandboxed_processes().empty());
  REQUIRE(processes_with(mark).empty());
}

TEST_CASE("a pool that goes takes its servers along") {
  shared_pool();
  const std::size_t before = servers().size();
  {
    ServerPool pool;
    run_and_end(pool, "honest/nothing");
    REQUIRE(servers().size() == before + 1);
  }
  REQUIRE(servers().size() == before);
}

TEST_CASE("a helper that is missing, no program or another program is a fault that names it") {
  const auto [helper, word] = GENERATE(table<const char*, const char*>(
      {{"/nonexistent/tryout-sandbox", "/nonexistent/tryout-sandbox"},
       {"/usr/bin", "/usr/bin"},
       {"/usr/bin/true", "tryout-sandbox"}}));
  ServerPool pool(helper);
  try {
    run_and_end(pool, "honest/nothing");
    FAIL("it ran");
  } catch (const std::system_error& e) {
    INFO(e.what());
    REQUIRE(std::string(e.what()).find(word) != std::string::npos);
  }
}
