#include "judge/compile/compile.hpp"

#include <algorithm>

#include "judge/data/regular_file.hpp"
#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"

using judge::compile;
using judge_tests::ended;
using judge_tests::exited;
using judge_tests::FakeSandbox;
using sandbox::Outcome;
using sandbox::ToolResult;
using sandbox::ToolSpec;

namespace {

const judge::Submission hello{"hello.cpp", {{"hello.cpp", "int main(){}"}}};

judge::Toolchain gcc() { return {"g++", "/usr/bin/g++", "12.2.0", "c++20", {"-O2"}, {"-lm"}}; }

bool has(const std::vector<std::string>& argv, const std::string& word) {
  return std::find(argv.begin(), argv.end(), word) != argv.end();
}

ToolResult result_of(sandbox::RunResult run, std::string text = {}) {
  ToolResult result;
  result.run = std::move(run);
  result.stderr_text = std::move(text);
  return result;
}

judge::Compilation compiled_by(const FakeSandbox::Compiler& compiler) {
  FakeSandbox sandbox;
  sandbox.compiler = compiler;
  auto compiled = compile(hello, gcc(), sandbox);
  REQUIRE(static_cast<bool>(compiled.program) == compiled.compilation.ok);
  return compiled.compilation;
}

judge::Compilation failing(sandbox::RunResult run, const std::string& text = {}) {
  const auto made = compiled_by([&](const ToolSpec&) { return result_of(run, text); });
  REQUIRE_FALSE(made.ok);
  return made;
}

}  // namespace

TEST_CASE("sources become a program in a sealed file") {
  FakeSandbox sandbox;
  const auto compiled = compile(hello, gcc(), sandbox);
  REQUIRE(compiled.compilation.ok);
  REQUIRE(compiled.compilation.compiler == "g++ 12.2.0");
  REQUIRE(compiled.compilation.command == "g++ -Wall -Wextra -std=c++20 -O2 -static hello.cpp -lm");
  REQUIRE(judge::head_of(compiled.program.get(), 100) == "int main(){}");
}

TEST_CASE("the compiler gets limits, its flags in order, and a result no source can be") {
  FakeSandbox sandbox;
  compile(hello, gcc(), sandbox);
  const ToolSpec spec = sandbox.all_compiles().at(0);
  REQUIRE(spec.argv.front() == "/usr/bin/g++");
  const auto at = [&](const char* word) {
    return std::find(spec.argv.begin(), spec.argv.end(), word);
  };
  REQUIRE(at("-O2") < at("-static"));
  REQUIRE(at("-static") < at("hello.cpp"));
  REQUIRE(at("hello.cpp") < at("-lm"));
  REQUIRE(has(spec.argv, "-fdiagnostics-color=never"));
  REQUIRE(spec.result.find('~') != std::string::npos);
  REQUIRE(spec.limits.cpu_time == std::chrono::seconds(30));
  REQUIRE(spec.limits.wall_time == std::chrono::seconds(60));
  REQUIRE(spec.limits.memory_bytes == 2ull << 30);
  REQUIRE(spec.limits.threads == 64);
  REQUIRE(spec.text_keep_bytes == 256 << 10);
}

TEST_CASE("clang++ is told its own way when to stop") {
  FakeSandbox sandbox;
  judge::Toolchain clang = gcc();
  clang.name = "clang++";
  compile(hello, clang, sandbox);
  REQUIRE(has(sandbox.all_compiles().at(0).argv, "-ferror-limit=20"));
}

TEST_CASE("a command is given as it could be typed") {
  FakeSandbox sandbox;
  const judge::Submission odd{"x", {{"-a 'b'.cpp", "int main(){}"}}};
  REQUIRE(compile(odd, gcc(), sandbox).compilation.command ==
          R"(g++ -Wall -Wextra -std=c++20 -O2 -static './-a '\''b'\''.cpp' -lm)");
}

TEST_CASE("warnings are counted and do not fail") {
  const auto made = compiled_by([](const ToolSpec& spec) {
    ToolResult result = FakeSandbox::compiles(spec);
    result.stderr_text = "hello.cpp:1:1: warning: x\n";
    result.run.wall_time = std::chrono::milliseconds(1234);
    return result;
  });
  REQUIRE(made.ok);
  REQUIRE(made.warnings == 1);
  REQUIRE(made.diagnostics == "hello.cpp:1:1: warning: x\n");
  REQUIRE(made.time == std::chrono::milliseconds(1234));
}

TEST_CASE("errors speak for themselves") {
  const auto made = failing(exited(1), "hello.cpp:1:1: error: std::bad_alloc is out of memory\n");
  REQUIRE(made.errors == 1);
  REQUIRE(made.problem.empty());
}

TEST_CASE("a compile that ends in another way says in which") {
  REQUIRE(failing(exited(0)).problem == "the compiler left no program");
  REQUIRE(failing(ended(Outcome::cpu_limit)).problem == "compile time limit (30 s of CPU time)");
  REQUIRE(failing(ended(Outcome::wall_limit)).problem == "compile time limit (60 s)");
  REQUIRE(failing(ended(Outcome::memory_limit)).problem ==
          "the compiler ran out of memory (2 GiB)");
  REQUIRE(failing(ended(Outcome::output_limit)).problem == "the compiler wrote too much");
  REQUIRE(failing(judge_tests::signalled(11)).problem ==
          "the compiler was ended by SIGSEGV (11): segmentation fault");
  REQUIRE(failing(exited(1), "cc1plus: out of memory allocating 1 bytes").problem ==
          "the compiler ran out of memory (2 GiB)");
  REQUIRE(failing(exited(1), "undefined reference\ncollect2: error: ld returned 1").problem ==
          "linking failed");
  REQUIRE(failing(exited(4)).problem == "the compiler ended with exit code 4");
}

TEST_CASE("a part of the compiler killed after its CPU time is a time limit") {
  auto run = exited(1);
  const std::string text = "g++: fatal error: Killed signal terminated program cc1plus\n";
  REQUIRE(failing(run, text).problem == "a part of the compiler was killed");
  run.cpu_time = std::chrono::seconds(30);
  REQUIRE(failing(run, text).problem == "compile time limit (30 s of CPU time)");
}

TEST_CASE("errors drowned by warnings are brought up by compiling without warnings") {
  FakeSandbox sandbox;
  sandbox.compiler = [](const ToolSpec& spec) {
    ToolResult result = result_of(exited(1), "hello.cpp:1:1: warning: again and ag");
    result.stderr_cut = true;
    if (has(spec.argv, "-w")) result = result_of(exited(1), "hello.cpp:9:9: error: this\n");
    return result;
  };
  const auto compiled = compile(hello, gcc(), sandbox);
  REQUIRE(compiled.compilation.errors == 1);
  REQUIRE_FALSE(compiled.compilation.diagnostics_cut);
  REQUIRE(sandbox.all_compiles().size() == 2);
}

TEST_CASE("cut text with an error in it is not asked for again") {
  FakeSandbox sandbox;
  sandbox.compiler = [](const ToolSpec&) {
    ToolResult result = result_of(exited(1), "hello.cpp:1:1: error: x\n");
    result.stderr_cut = true;
    return result;
  };
  REQUIRE(compile(hello, gcc(), sandbox).compilation.diagnostics_cut);
  REQUIRE(sandbox.all_compiles().size() == 1);
}

TEST_CASE("a fault of the sandbox is no compile error") {
  FakeSandbox sandbox;
  sandbox.compiler = [](const ToolSpec&) -> ToolResult {
    throw std::system_error(EAGAIN, std::generic_category(), "clone");
  };
  REQUIRE_THROWS_AS(compile(hello, gcc(), sandbox), std::system_error);
}
