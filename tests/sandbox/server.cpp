#include "sandbox/server.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "sandbox/memory_file.hpp"
#include "sandbox/server_pool.hpp"
#include "tests/catch.hpp"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using sandbox::Outcome;

std::string probe(const char* name) {
  std::ifstream file(std::string(PROBES) + '/' + name, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  REQUIRE_FALSE(bytes.empty());
  return bytes;
}

// A program with files of its own, ready to run.
struct Prepared {
  explicit Prepared(const char* name)
      : program(sandbox::sealed_file("program", probe(name))),
        in(sandbox::sealed_file("stdin", "")),
        out(sandbox::memory_file("stdout")),
        err(sandbox::memory_file("stderr")) {
    spec.program = program.get();
    spec.stdin_fd = in.get();
    spec.stdout_fd = out.get();
    spec.stderr_fd = err.get();
    spec.limits.wall_time = 1500ms;
  }
  sandbox::UniqueFd program, in, out, err;
  sandbox::ProgramSpec spec;
};

std::size_t open_descriptors() {
  const auto all = fs::directory_iterator("/proc/self/fd");
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

// Processes named tryout-sandbox whose parent is this one.
std::vector<pid_t> servers() {
  std::vector<pid_t> found;
  std::ifstream children("/proc/thread-self/children");
  for (pid_t id = 0; children >> id;) found.push_back(id);
  return found;
}

sandbox::ToolSpec shell(const std::string& script) {
  sandbox::ToolSpec spec;
  spec.argv = {"/bin/sh", "-c", script};
  spec.limits.wall_time = 3000ms;
  spec.limits.threads = 16;
  spec.result = "result";
  return spec;
}

std::string result_text(const sandbox::ToolResult& r) {
  return r.result ? std::string(sandbox::MappedFile(r.result.get()).bytes()) : "(none)";
}

}  // namespace

TEST_CASE("peak memory is the program's own, even when the judge holds much more") {
  std::vector<char> ballast(500 << 20, 1);
  sandbox::ServerPool pool;
  Prepared p("touches_48_mib");
  const sandbox::RunResult r = pool.run(p.spec);
  REQUIRE(r.outcome == Outcome::exited);
  REQUIRE(r.peak_memory_bytes >= 48u << 20);
  REQUIRE(r.peak_memory_bytes < 50u << 20);
  REQUIRE(ballast[12345] == 1);
}

TEST_CASE("a server that is killed in mid-run costs nothing but a second try") {
  sandbox::ServerPool pool;
  Prepared p("sleeps");
  auto run = std::async(std::launch::async, [&] { return pool.run(p.spec); });
  std::this_thread::sleep_for(300ms);
  // The pool's server is a child of the thread that started it: look at all of this process.
  for (const auto& task : fs::directory_iterator("/proc/self/task")) {
    std::ifstream children(task.path() / "children");
    for (pid_t id = 0; children >> id;) ::kill(id, SIGKILL);
  }
  REQUIRE(run.get().outcome == Outcome::wall_limit);
}

TEST_CASE("a cancelled run ends at once and leaves no server behind") {
  const sandbox::UniqueFd cancel(::eventfd(0, EFD_CLOEXEC));
  sandbox::ServerPool pool(sandbox::helper_path(), cancel.get());
  Prepared p("sleeps");
  p.spec.limits.wall_time = 600s;
  auto run = std::async(std::launch::async, [&] { pool.run(p.spec); });
  std::this_thread::sleep_for(100ms);
  REQUIRE(::eventfd_write(cancel.get(), 1) == 0);
  REQUIRE_THROWS_AS(run.get(), sandbox::Cancelled);
  REQUIRE(servers().empty());
}

TEST_CASE("hundreds of runs leave no descriptor and no process behind") {
  sandbox::ServerPool pool;
  Prepared p("honest_concurrency");
  pool.run(p.spec);
  const std::size_t descriptors = open_descriptors();
  const std::size_t children = servers().size();
  for (int i = 0; i < 300; ++i) REQUIRE(pool.run(p.spec).exit_code == 0);
  REQUIRE(open_descriptors() == descriptors);
  REQUIRE(servers().size() == children);
}

TEST_CASE("a helper that is not there is an error that names it") {
  sandbox::ServerPool pool("/nowhere/tryout-sandbox");
  Prepared p("sleeps");
  REQUIRE_THROWS_WITH(pool.run(p.spec), Catch::Contains("/nowhere/tryout-sandbox"));
}

TEST_CASE("a program that is none is a fault of ours, not an outcome") {
  sandbox::ServerPool pool;
  Prepared p("sleeps");
  const sandbox::UniqueFd text = sandbox::sealed_file("program", "not an executable");
  p.spec.program = text.get();
  REQUIRE_THROWS_AS(pool.run(p.spec), std::system_error);
}

TEST_CASE("arguments reach the program") {
  sandbox::ServerPool pool;
  sandbox::ToolSpec spec = shell("printf %s \"$1\" > result");
  spec.argv.insert(spec.argv.end(), {"sh", "a b\nc"});
  REQUIRE(result_text(pool.run_tool(spec)) == "a b\nc");
}

TEST_CASE("a tool reads its files and hands back its result") {
  sandbox::ServerPool pool;
  sandbox::ToolSpec spec = shell("cat one folder/two > result; echo said; echo complained >&2");
  spec.files = {{"one", "1"}, {"folder/two", "2"}};
  const sandbox::ToolResult r = pool.run_tool(spec);
  REQUIRE(r.run.exit_code == 0);
  REQUIRE(result_text(r) == "12");
  REQUIRE(r.stdout_text == "said\n");
  REQUIRE(r.stderr_text == "complained\n");
}

TEST_CASE("only a regular file with one name is a result") {
  sandbox::ServerPool pool;
  for (const char* script :
       {"ln -s /usr/bin/env result", "mkfifo result", "mkdir result", "echo x > y; ln y result",
        "mkdir d; echo x > d/result; ln -s d/result result", "true"}) {
    INFO(script);
    REQUIRE_FALSE(pool.run_tool(shell(script)).result);
  }
  sandbox::ToolSpec large = shell("head -c 100000 /dev/null; printf '%0100d' 1 > result");
  large.result_max_bytes = 50;
  REQUIRE_FALSE(pool.run_tool(large).result);
}

TEST_CASE("a tool sees nothing of the host but the toolchain") {
  sandbox::ServerPool pool;
  const sandbox::ToolResult r = pool.run_tool(
      shell("for f in /etc/passwd /proc/self /home /root /usr/share /var /dev/zero /sys; do"
            " [ ! -e $f ] || echo $f; done > result; env >> result; id -u >> result"));
  const std::string text = result_text(r);
  REQUIRE(text.find('/' + std::string("etc")) == std::string::npos);
  REQUIRE(text.find("/usr/share") == std::string::npos);
  REQUIRE(text.find("/proc") == std::string::npos);
  REQUIRE(text.ends_with("\n1\n"));
}

TEST_CASE("a tool leaves no process and no file for the next one") {
  sandbox::ServerPool pool;
  const auto start = std::chrono::steady_clock::now();
  pool.run_tool(shell("(sleep 100 &) ; (setsid sleep 100 &) ; echo x > /tmp/kept; echo y > kept"));
  REQUIRE(std::chrono::steady_clock::now() - start < 3s);
  const sandbox::ToolResult next = pool.run_tool(shell("ls -A /work /tmp > result"));
  REQUIRE(result_text(next).find("kept") == std::string::npos);
}

TEST_CASE("a tool's scratch folder is capped in bytes and in files") {
  sandbox::ServerPool pool;
  sandbox::ToolSpec spec =
      shell("head -c 9000000 /usr/bin/ld.bfd > a; cat a a a > b; wc -c < b > result");
  spec.scratch_bytes = 1 << 20;
  spec.limits.memory_bytes = 512 << 20;
  REQUIRE(pool.run_tool(spec).run.stderr_bytes > 0);
  const sandbox::ToolResult many = pool.run_tool(
      shell("i=0; while [ $i -lt 5000 ] && true > f$i; do i=$((i+1)); done; echo $i"));
  REQUIRE(std::stoi(many.stdout_text) < 5000);
}

TEST_CASE("what a tool says beyond the cap is dropped, and it is not stopped for it") {
  sandbox::ServerPool pool;
  sandbox::ToolSpec spec =
      shell("i=0; while [ $i -lt 2000 ]; do echo 0123456789; i=$((i+1)); done; echo done > result");
  spec.text_keep_bytes = 1000;
  const sandbox::ToolResult r = pool.run_tool(spec);
  REQUIRE(r.stdout_text.size() == 1000);
  REQUIRE(r.stdout_cut);
  REQUIRE(result_text(r) == "done\n");
}
