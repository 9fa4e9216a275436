// Runs whose stdin and stdout are pipes to somebody who answers, and tools that are programs of a
// problem: files go in, a folder comes out.

#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <map>
#include <string>
#include <utility>

#include "sandbox/memory_file.hpp"
#include "tests/catch.hpp"
#include "tests/sandbox/running.hpp"
#include "tests/sandbox/traces.hpp"

namespace {

using namespace probes;
using namespace std::chrono_literals;
using sandbox::Dialogue;
using sandbox::ProgramSpec;
using sandbox::RunResult;
using sandbox::ToolResult;
using sandbox::ToolSpec;
using sandbox::UniqueFd;

struct Pipe {
  Pipe() {
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    read = UniqueFd(ends[0]);
    write = UniqueFd(ends[1]);
  }
  UniqueFd read, write;
};

void say(const UniqueFd& to, const std::string& text) {
  REQUIRE(::write(to.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size()));
}

// Up to the next line end, or the end of the file.
std::string line_from(const UniqueFd& from) {
  std::string line;
  char c = 0;
  while (::read(from.get(), &c, 1) == 1 && c != '\n') line += c;
  return line;
}

sandbox::Limits short_limits() {
  return {.cpu_time = 2s, .wall_time = 5s, .memory_bytes = 64 << 20, .output_bytes = 1 << 20};
}

ToolSpec shell(const std::string& script) {
  ToolSpec spec;
  spec.argv = {"/usr/bin/bash", "-c", script};
  spec.scratch_bytes = 4 << 20;
  spec.limits = short_limits();
  return spec;
}

// A tool or a program that talks with this test.
class Partner {
 public:
  explicit Partner(ToolSpec spec) {
    spec.stdin_fd = to_.read.get();
    spec.stdout_fd = from_.write.get();
    spec.dialogue = &dialogue_;
    run_ = std::async(std::launch::async, [spec] { return shared_pool().run_tool(spec).run; });
  }
  explicit Partner(const std::string& probe) {
    ProgramSpec spec;
    program_ = load(probe);
    spec.program = program_.get();
    spec.stdin_fd = to_.read.get();
    spec.stdout_fd = from_.write.get();
    spec.stderr_fd = errors_.get();
    spec.dialogue = &dialogue_;
    spec.limits = short_limits();
    run_ = std::async(std::launch::async, [spec] { return shared_pool().run(spec); });
  }

  const UniqueFd& to() const { return to_.write; }
  const UniqueFd& from() const { return from_.read; }
  void say_no_more() { to_.write.reset(); }
  void stop() const { REQUIRE(::eventfd_write(stop_.get(), 1) == 0); }
  RunResult end() { return run_.get(); }

 private:
  void let_go() {
    to_.read.reset();
    from_.write.reset();
  }

  Pipe to_, from_;
  UniqueFd program_;
  UniqueFd errors_ = sandbox::memory_file("stderr");
  UniqueFd stop_ = UniqueFd(::eventfd(0, EFD_CLOEXEC));
  Dialogue dialogue_{stop_.get(), [this] { let_go(); }};
  std::future<RunResult> run_;
};

std::map<std::string, std::string> folder_of(const std::string& script,
                                             std::uint64_t most = 1 << 20) {
  ToolSpec spec = shell(script);
  spec.files = {{"feedback/", ""}};
  spec.result_folder = "feedback";
  spec.result_max_bytes = most;
  const ToolResult result = shared_pool().run_tool(spec);
  INFO(script << ": " << result.stderr_text);
  CHECK(ending(result.run) == "exited 0");
  REQUIRE(result.folder);
  std::map<std::string, std::string> files;
  for (const auto& file : *result.folder) files[file.name] = file.bytes;
  return files;
}

}  // namespace

TEST_CASE("a tool answers line by line") {
  shared_pool();
  Partner partner(shell("while read x; do echo \"got $x\"; done; echo bye"));
  for (const char* word : {"one", "two"}) {
    say(partner.to(), std::string(word) + '\n');
    REQUIRE(line_from(partner.from()) == std::string("got ") + word);
  }
  partner.say_no_more();
  REQUIRE(line_from(partner.from()) == "bye");
  REQUIRE(ending(partner.end()) == "exited 0");
}

TEST_CASE("a program under the program profile answers too, with its limits") {
  shared_pool();
  Partner reader("honest/read_lines");
  say(reader.to(), "a\nb\n");
  reader.say_no_more();
  REQUIRE_FALSE(line_from(reader.from()).empty());
  REQUIRE(ending(reader.end()) == "exited 0");
  Partner spinner("time/spin");
  REQUIRE(ending(spinner.end()) == "cpu_limit");
}

TEST_CASE("who closes an end while he lives on is seen at once") {
  shared_pool();
  Partner partner(shell("exec 1>&-; read x; exit 7"));
  REQUIRE(line_from(partner.from()).empty());  // would wait for the end of the run
  say(partner.to(), "x\n");
  REQUIRE(ending(partner.end()) == "exited 7");
}

TEST_CASE("a run is ended when it is told to stop, and nothing of it is left") {
  shared_pool();
  Partner tool(shell("sleep 60 & echo up; sleep 60"));
  REQUIRE(line_from(tool.from()) == "up");
  tool.stop();
  REQUIRE(ending(tool.end()) == "stopped");
  Partner program("time/sleep");
  program.stop();
  const RunResult run = program.end();
  REQUIRE(ending(run) == "stopped");
  REQUIRE(run.wall_time < 2s);
  REQUIRE(sandboxed_processes().empty());
  REQUIRE(ending(run_program(shared_pool(), load("honest/nothing"), short_limits()).result) ==
          "exited 0");
}

TEST_CASE("a program that fills its pipe waits, and its wall limit holds") {
  shared_pool();
  Partner flood("output/flood");
  REQUIRE(ending(flood.end()) == "wall_limit");
}

TEST_CASE("a tool may be a program in memory, and read stdin and files") {
  const UniqueFd program = load("honest/print_arguments");
  ToolSpec spec = shell("");
  spec.program = program.get();
  spec.argv = {"checker", "a b", ""};
  const ToolResult result = shared_pool().run_tool(spec);
  REQUIRE(ending(result.run) == "exited 0");
  REQUIRE(result.stdout_text.find("a b") != std::string::npos);

  const UniqueFd input = sandbox::sealed_file("input", "from stdin\n");
  const UniqueFd file = sandbox::sealed_file("file", "from a file\n");
  ToolSpec reader = shell("cat; cat input; echo more >> input && cat input");
  reader.stdin_fd = input.get();
  reader.files = {{"input", "", file.get()}};
  const ToolResult read = shared_pool().run_tool(reader);
  REQUIRE(read.stdout_text == "from stdin\nfrom a file\nfrom a file\nmore\n");
}

TEST_CASE("the files of a folder are handed back, and come in again with the next run") {
  const auto files =
      folder_of("printf one > feedback/a; printf 'x\\0y' > feedback/b; : > feedback/c");
  REQUIRE(files == std::map<std::string, std::string>{
                       {"a", "one"}, {"b", std::string("x\0y", 3)}, {"c", ""}});
  ToolSpec next = shell("printf two >> feedback/a; cat feedback/a");
  next.files = {{"feedback/", ""}, {"feedback/a", "one"}};
  REQUIRE(shared_pool().run_tool(next).stdout_text == "onetwo");
}

TEST_CASE("only regular files of a folder are handed back, and no more than is allowed") {
  REQUIRE(folder_of("cd feedback; ln -s /etc/passwd a; mkfifo b; mkdir c; echo x > d; ln d e; "
                    "echo y > f")
              .size() == 1);
  REQUIRE(folder_of("for i in {1..1000}; do echo $i > feedback/file_number_$i; done").size() ==
          1000);
  REQUIRE(folder_of("printf '%0100d' 0 > feedback/a", 100).size() == 1);
  const std::pair<const char*, const char*> lost[] = {
      {"too large", "printf '%0101d' 0 > feedback/a"},
      {"too large together", "for i in 1 2 3; do printf '%050d' 0 > feedback/$i; done"},
      {"gone", "rmdir feedback"},
      {"a file", "rmdir feedback; echo x > feedback"},
      {"a symlink", "rmdir feedback; ln -s /usr/bin feedback"},
  };
  for (const auto& [what, script] : lost) {
    INFO(what);
    ToolSpec spec = shell(script);
    spec.files = {{"feedback/", ""}};
    spec.result_folder = "feedback";
    spec.result_max_bytes = 100;
    REQUIRE_FALSE(shared_pool().run_tool(spec).folder);
  }
}
