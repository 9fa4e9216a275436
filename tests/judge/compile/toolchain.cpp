#include "judge/compile/toolchain.hpp"

#include "judge/text/diagnostic.hpp"
#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"

using judge::CompileSettings;
using judge::find_toolchain;
using Words = std::vector<std::string>;

TEST_CASE("without settings, g++ compiles C++20 with -O2") {
  judge_tests::FakeSandbox sandbox;
  const auto found = find_toolchain({}, {}, sandbox);
  REQUIRE(found.path == "/usr/bin/g++");
  REQUIRE(found.title() == "g++ 12.2.0");
  REQUIRE(found.standard == "c++20");
  REQUIRE(found.flags == Words{"-O2"});
  REQUIRE(found.link.empty());
}

TEST_CASE("a problem's settings come before the user's") {
  judge_tests::FakeSandbox sandbox;
  CompileSettings problem, user;
  problem.standard = "c++17";
  problem.flags = Words{};
  user.standard = "c++23";
  user.flags = Words{"-O3"};
  user.link = {"-lm"};
  const auto found = find_toolchain(problem, user, sandbox);
  REQUIRE(found.standard == "c++17");
  REQUIRE(found.flags.empty());
  REQUIRE(found.link == Words{"-lm"});
}

TEST_CASE("a compiler that is not installed is for the user to install") {
  judge_tests::FakeSandbox sandbox;
  CompileSettings settings;
  settings.compiler = "clang++-of-tomorrow";
  REQUIRE_THROWS_AS(find_toolchain(settings, {}, sandbox), judge::InputError);
  REQUIRE_THROWS_WITH(
      find_toolchain(settings, {}, sandbox),
      "no compiler 'clang++-of-tomorrow' in /usr/bin/ (install one: apt install clang)");
  settings.compiler = "../../bin/sh";
  REQUIRE_THROWS_AS(find_toolchain(settings, {}, sandbox), judge::InputError);
}
