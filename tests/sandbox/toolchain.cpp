// What a tool leaves, sees and may do under the toolchain profile: compilers are trusted, but their
// input is not.

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "sandbox/memory_file.hpp"
#include "tests/catch.hpp"
#include "tests/sandbox/running.hpp"
#include "tests/sandbox/traces.hpp"

namespace {

using namespace probes;
using namespace std::chrono_literals;
using sandbox::ToolResult;
using sandbox::ToolSpec;

// A word for command lines, by which processes of this test are known.
std::string mark() { return "tryout-tool-of-" + std::to_string(::getpid()); }

ToolSpec shell(const std::string& script) {
  ToolSpec spec;
  spec.argv = {"/usr/bin/bash", "-c", script, mark()};
  spec.scratch_bytes = 4 << 20;
  spec.limits = {.cpu_time = 5s,
                 .wall_time = 15s,
                 .memory_bytes = 256 << 20,
                 .output_bytes = 1 << 20,
                 .threads = 32};
  return spec;
}

ToolResult run(const ToolSpec& spec) {
  ToolResult result = shared_pool().run_tool(spec);
  CHECK(sandboxed_processes().empty());
  CHECK(processes_with(mark()).empty());
  return result;
}

ToolResult run(const std::string& script) { return run(shell(script)); }

// Runs a script that must succeed, and returns what it printed.
std::string words_of(const std::string& script) {
  const ToolResult result = run(script);
  INFO(script << ": " << ending(result.run) << ' ' << result.stderr_text);
  CHECK(ending(result.run) == "exited 0");
  return result.stdout_text;
}

ToolResult make_result(const std::string& script, const std::string& name = "out") {
  ToolSpec spec = shell(script);
  spec.result = name;
  spec.result_max_bytes = 1 << 20;
  ToolResult result = run(spec);
  INFO(script << ": " << result.stderr_text);
  CHECK(result.run.outcome == sandbox::Outcome::exited);
  return result;
}

std::string bytes_of(const ToolResult& result) {
  REQUIRE(result.result);
  return std::string(sandbox::MappedFile(result.result.get()).bytes());
}

}  // namespace

TEST_CASE("a regular result is handed back, and cannot be changed any more") {
  const ToolResult result = make_result("printf 'a\\0b' > out");
  REQUIRE(bytes_of(result) == std::string("a\0b", 3));
  REQUIRE(::pwrite(result.result.get(), "x", 1, 0) == -1);
}

TEST_CASE("an empty result is a result") { REQUIRE(bytes_of(make_result(": > out")).empty()); }

TEST_CASE("a result in a folder is handed back") {
  REQUIRE(bytes_of(make_result("mkdir -p a/b; echo x > a/b/out", "a/b/out")) == "x\n");
}

TEST_CASE("a result of exactly the largest size is handed back") {
  REQUIRE(bytes_of(make_result("yes | head -c 1048576 > out")).size() == 1 << 20);
}

TEST_CASE("what is not a regular file of its own is not handed back") {
  const auto [what, script] = GENERATE(table<const char*, const char*>({
      {"nothing", ":"},
      {"a symlink to a host's file", "ln -s /etc/passwd out"},
      {"a symlink to the toolchain", "ln -s /usr/bin/true out"},
      {"a symlink to a neighbour", "echo x > file; ln -s file out"},
      {"a symlink to itself", "ln -s out out"},
      {"a FIFO", "mkfifo out"},
      {"a device", "mknod out c 1 3"},
      {"a folder", "mkdir out"},
      {"a copied folder", "cp -r /usr/libexec out 2>/dev/null || mkdir -p out"},
      {"a file with two names", "echo x > file; ln file out"},
      {"a file that is too large", "yes | head -c 1048577 > out"},
      {"a sparse file that is too large", "truncate -s 2M out"},
  }));
  INFO(what);
  REQUIRE_FALSE(make_result(script).result);
}

TEST_CASE("a result is looked for below the working directory only, and through no symlink") {
  const auto [name, script] = GENERATE(table<const char*, const char*>({
      {"../tmp/out", "echo x > /tmp/out"},
      {"/tmp/out", "echo x > /tmp/out"},
      {"link/out", "mkdir real; echo x > real/out; ln -s real link"},
      {"link/true", "ln -s /usr/bin link"},
      {"out/", "echo x > out"},
      {"out/", "ln -s /usr/bin/true out"},
      {".", ":"},
      {"..", ":"},
  }));
  INFO(name);
  REQUIRE_FALSE(make_result(script, name).result);
}

TEST_CASE("no symlink in the scratch folder is followed by a tool itself") {
  const ToolResult result = run("echo x > file; ln -s file link; cat link");
  REQUIRE(ending(result.run) == "exited 1");
  REQUIRE(result.stdout_text.empty());
}

TEST_CASE("the files of a tool are laid below its working directory, byte by byte") {
  ToolSpec spec = shell("cat a/b/c; od -An -c zero | tr -d ' \\n'; cat './-x y'; ls -A");
  spec.files = {{"a/b/c", "deep\n"}, {"zero", std::string("\0\r\n", 3)}, {"-x y", "\n"}};
  REQUIRE(run(spec).stdout_text == "deep\n\\0\\r\\n\n-x y\na\nzero\n");
}

TEST_CASE("a file name that is empty or too long is refused by the judge's side") {
  ToolSpec spec = shell(":");
  spec.files = {{GENERATE(std::string(), std::string(256, 'x')), "x"}};
  REQUIRE_THROWS_AS(shared_pool().run_tool(spec), std::invalid_argument);
}

TEST_CASE("a tool that does not exist is a fault, and the next one runs") {
  ToolSpec spec = shell(":");
  spec.argv = {"/usr/bin/there-is-no-such-tool"};
  REQUIRE_THROWS_AS(shared_pool().run_tool(spec), std::system_error);
  REQUIRE(words_of("echo fine") == "fine\n");
}

TEST_CASE("no process survives its tool") {
  const std::string script =
      GENERATE("sleep 1000 &", "nohup sleep 1000 >/dev/null 2>&1 & disown", "setsid sleep 1000 &",
               "(setsid bash -c 'trap \"\" TERM HUP INT; (sleep 1000 &) & sleep 1000' &) &",
               "sleep 1000 & kill -STOP $!");
  INFO(script);
  REQUIRE(words_of(script + "\necho done") == "done\n");
}

TEST_CASE("a tool that never ends is ended with all its children") {
  ToolSpec spec = shell("trap '' TERM; sleep 1000 & (sleep 1000; :) & wait");
  spec.limits.wall_time = 300ms;
  REQUIRE(ending(run(spec).run) == "wall_limit");
}

TEST_CASE("a tool that spins, itself or by its children, ends at the CPU limit") {
  ToolSpec spec = shell(GENERATE("while :; do :; done", "(while :; do :; done); :"));
  spec.limits.cpu_time = 1s;
  spec.limits.wall_time = 30s;
  REQUIRE(ending(run(spec).run) == "cpu_limit");
}

TEST_CASE("a fork bomb is bounded in number and in time") {
  ToolSpec spec = shell("bomb() { bomb | bomb & }; bomb; sleep 1000");
  spec.limits.wall_time = 500ms;
  spec.limits.output_bytes = 64 << 20;
  const ToolResult result = run(spec);
  REQUIRE(ending(result.run) == "wall_limit");
}

TEST_CASE("the init of a tool cannot be signalled away") {
  REQUIRE(words_of("kill -STOP 1; kill -KILL 1; kill -TERM 1; kill -KILL -1; echo still here") ==
          "still here\n");
}

TEST_CASE("of a tool's words only the first are kept, and too many end it") {
  ToolSpec spec = shell("echo out; echo err >&2; yes >&2");
  spec.text_keep_bytes = 1000;
  const ToolResult result = run(spec);
  REQUIRE(ending(result.run) == "output_limit");
  REQUIRE(result.stdout_text == "out\n");
  REQUIRE(result.stderr_text.size() == 1000);
  REQUIRE(result.stderr_text.starts_with("err\ny\n"));
  REQUIRE(result.stderr_cut);
  REQUIRE_FALSE(result.stdout_cut);
}

TEST_CASE("a tool is not stopped for words that are dropped") {
  ToolSpec spec = shell("yes | head -c 100000; echo done > out");
  spec.text_keep_bytes = 1000;
  spec.result = "out";
  const ToolResult result = run(spec);
  REQUIRE(bytes_of(result) == "done\n");
  REQUIRE(result.stdout_text.size() == 1000);
  REQUIRE(result.stdout_cut);
}

TEST_CASE("a tool gets its arguments as they are") {
  ToolSpec spec = shell("printf %s. \"$@\"");
  spec.argv.insert(spec.argv.end(), {"a b\nc", "", "*"});
  REQUIRE(run(spec).stdout_text == "a b\nc..*.");
}

TEST_CASE("the scratch folder is full at its size") {
  ToolSpec spec = shell("for i in {1..9}; do yes | head -c 1048576 > $i || exit 1; done");
  REQUIRE(ending(run(spec).run) == "exited 1");
  spec = shell("for i in {1..9}; do yes | head -c 1048576 > /tmp/$i || exit 1; done");
  REQUIRE(ending(run(spec).run) == "exited 1");
}

TEST_CASE("no single file outgrows the scratch folder") {
  const ToolResult result = run("yes > big");
  REQUIRE(result.run.outcome != sandbox::Outcome::wall_limit);
  REQUIRE(ending(result.run) != "exited 0");
}

TEST_CASE("the scratch folder is full at its number of files") {
  REQUIRE(ending(run("for i in {1..5000}; do : > $i || exit 1; done").run) == "exited 1");
}

TEST_CASE("each tool has a scratch folder of its own") {
  REQUIRE(words_of("echo x > /work/a; echo x > /tmp/b; mkdir c; ls") == "a\nc\n");
  REQUIRE(words_of("ls -A /work /tmp") == "/tmp:\n\n/work:\n");
}

TEST_CASE("a tool sees the toolchain and nothing else of the host") {
  const std::string all = words_of("cd /; for i in *; do echo $i; done");
  for (const char* secret : {"etc", "proc", "sys", "home", "root", "var", "opt", "mnt", "run"})
    CHECK(("\n" + all).find("\n" + std::string(secret) + "\n") == std::string::npos);
  CHECK(words_of("echo /dev/*") == "/dev/null\n");
  CHECK(words_of("ls -d /usr/share /usr/local /usr/src 2>/dev/null; true").empty());
  for (const char* path :
       {"/etc/passwd", "/proc/self/environ", "/usr/share/tryout", "/home", "/dev/zero"})
    CHECK(ending(run(std::string("cat ") + path).run) == "exited 1");
}

TEST_CASE("a tool can write to its scratch folder only") {
  const std::string words = run("for i in / /usr/ /usr/bin/ /usr/lib/ /bin/ /lib64/ /dev/ "
                                "/scratch/..; do : > $i/mine && echo $i; done")
                                .stdout_text;
  REQUIRE(words.empty());
  REQUIRE(ending(run("echo x >> /usr/bin/true").run) == "exited 1");
}

TEST_CASE("what lies in the scratch folder cannot be executed") {
  REQUIRE(ending(run("cp /usr/bin/true mine; ./mine").run) == "exited 126");
  REQUIRE(ending(run("cp /usr/bin/true /tmp/mine; /tmp/mine").run) == "exited 126");
  REQUIRE(ending(run("cp /usr/bin/true mine; /lib64/ld-linux-x86-64.so.2 ./mine").run) !=
          "exited 0");
}

TEST_CASE("a tool has no network") {
  const ToolResult result = run("echo x > /dev/tcp/127.0.0.1/80");
  REQUIRE(ending(result.run) == "exited 1");
  REQUIRE(result.stderr_text.find("Function not implemented") != std::string::npos);
}

TEST_CASE("a tool gains no rights") {
  for (const char* attempt : {"unshare -U true", "unshare -r true", "mount -t tmpfs none /tmp",
                              "chroot / /usr/bin/true", "nice -n -5 true && exit 1"}) {
    INFO(attempt);
    CHECK(ending(run(attempt).run) != "exited 0");
  }
  CHECK(words_of("id -u") == "1\n");
  CHECK(words_of("cp /usr/bin/id mine; chmod 4755 mine; id -u") == "1\n");
}

TEST_CASE("a tool's environment, host name, input and descriptors are ours") {
  ToolSpec spec = shell("");
  spec.argv = {"/usr/bin/env"};
  CHECK(run(spec).stdout_text == "PATH=/usr/bin:/bin\nLC_ALL=C.UTF-8\nTMPDIR=/tmp\nHOME=/work\n");
  CHECK(words_of("uname -n; pwd") == "sandbox\n/work\n");
  CHECK(words_of("cat").empty());
  CHECK(words_of("for i in {3..200}; do (: >&$i) 2>/dev/null && echo $i; done; true").empty());
}
