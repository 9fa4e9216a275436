// What one sandboxed run costs beside running the program bare, and beside other sandboxes.
//
// All contenders take turns in small blocks within one run, so that a noisy machine is noisy for
// all of them; compare ratios of medians, not milliseconds.
// usage: bench_sandbox TRUE_STATIC HELLO_STATIC HELLO_DYNAMIC [ROUNDS]

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "sandbox/memory_file.hpp"
#include "sandbox/server_pool.hpp"

namespace {

struct Contender {
  std::string name;
  std::function<void()> run;
  std::vector<double> us;
};

void spawn(std::vector<std::string> args) {
  std::vector<char*> argv;
  for (std::string& arg : args) argv.push_back(arg.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  char* no_environment[] = {nullptr};
  if (posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), no_environment) != 0)
    throw std::runtime_error("cannot spawn " + args[0]);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  waitpid(child, &status, 0);
  if (status != 0) throw std::runtime_error(args[0] + " failed");
}

class Sandboxed {
 public:
  Sandboxed(sandbox::ServerPool& pool, const std::string& path) : pool_(pool) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    program_ = sandbox::sealed_file("program", bytes);
    input_ = sandbox::sealed_file("stdin", "");
    output_ = sandbox::memory_file("stdout");
    errors_ = sandbox::memory_file("stderr");
  }
  void run() {
    sandbox::ProgramSpec spec;
    spec.program = program_.get();
    spec.stdin_fd = input_.get();
    spec.stdout_fd = output_.get();
    spec.stderr_fd = errors_.get();
    const sandbox::RunResult result = pool_.run(spec);
    if (result.outcome != sandbox::Outcome::exited || result.exit_code != 0)
      throw std::runtime_error("a sandboxed run failed");
  }

 private:
  sandbox::ServerPool& pool_;
  sandbox::UniqueFd program_, input_, output_, errors_;
};

double quantile(std::vector<double> values, double q) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

void take_turns(std::vector<Contender>& contenders, int rounds) {
  constexpr int block = 6;
  using Clock = std::chrono::steady_clock;
  for (int round = 0; round < rounds; ++round)
    for (Contender& c : contenders)
      for (int i = 0; i < block; ++i) {
        const auto start = Clock::now();
        c.run();
        const std::chrono::duration<double, std::micro> took = Clock::now() - start;
        if (i > 0) c.us.push_back(took.count());  // the first of a block warms up
      }
}

std::vector<std::string> bubblewrap(const std::string& program) {
  return {"/usr/bin/bwrap", "--unshare-all", "--new-session", "--die-with-parent",
          "--ro-bind",      program,         "/program",      "/program"};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fputs("usage: bench_sandbox TRUE_STATIC HELLO_STATIC HELLO_DYNAMIC [ROUNDS]\n", stderr);
    return 2;
  }
  const std::string true_static = argv[1];
  const std::string hello_static = argv[2];
  const std::string hello_dynamic = argv[3];
  const int rounds = argc > 4 ? std::atoi(argv[4]) : 60;
  sandbox::ServerPool pool;
  Sandboxed sandboxed_true(pool, true_static);
  Sandboxed sandboxed_hello(pool, hello_static);
  std::vector<Contender> contenders;
  const auto add = [&](const char* name, std::function<void()> run) {
    contenders.push_back({name, std::move(run), {}});
  };
  add("posix_spawn true (static)", [&] { spawn({true_static}); });
  add("tryout true (static)", [&] { sandboxed_true.run(); });
  add("posix_spawn hello (static)", [&] { spawn({hello_static}); });
  add("tryout hello (static)", [&] { sandboxed_hello.run(); });
  add("posix_spawn hello (dynamic)", [&] { spawn({hello_dynamic}); });
  if (access("/usr/bin/bwrap", X_OK) == 0)
    add("bubblewrap true (static)", [&] { spawn(bubblewrap(true_static)); });
  take_turns(contenders, rounds);

  std::printf("| contender | runs | min us | p10 us | median us | x first | p10 x first |\n");
  std::printf("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
  const double base = quantile(contenders[0].us, 0.5);
  const double base10 = quantile(contenders[0].us, 0.1);
  for (const Contender& c : contenders)
    std::printf("| %s | %zu | %.0f | %.0f | %.0f | %.2f | %.2f |\n", c.name.c_str(), c.us.size(),
                quantile(c.us, 0), quantile(c.us, 0.1), quantile(c.us, 0.5),
                quantile(c.us, 0.5) / base, quantile(c.us, 0.1) / base10);
  return 0;
}
