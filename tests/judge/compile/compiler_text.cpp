#include "judge/compile/compiler_text.hpp"

#include "tests/catch.hpp"

using judge::count_diagnostics;

TEST_CASE("errors and warnings are counted by their lines") {
  const auto count = count_diagnostics(
      "a.cpp: In function 'int main()':\n"
      "a.cpp:1:18: error: 'cout' is not a member of 'std'\n"
      "    1 | int main(){ std::cout<<1; int x; }\n"
      "a.cpp:1:1: note: defined in header\n"
      "a.cpp:1:31: warning: unused variable 'x' [-Wunused-variable]\n"
      "sub/b.hpp:3:10: fatal error: x.h: No such file or directory\n");
  REQUIRE(count.errors == 2);
  REQUIRE(count.warnings == 1);
}

TEST_CASE("text that only looks like a diagnostic is not counted") {
  const auto count = count_diagnostics(
      "    1 | a.cpp:1:1: error: in an excerpt\n"
      "error: nowhere\n"
      "a.cpp: error: no line\n"
      "a.cpp:12: error: no column\n"
      ":1:1: error: no file\n"
      "collect2: error: ld returned 1 exit status\n");
  REQUIRE(count.errors == 0);
  REQUIRE(count.warnings == 0);
}

TEST_CASE("a last line without an end is counted") {
  REQUIRE(count_diagnostics("a.cpp:1:1: error: x").errors == 1);
  REQUIRE(count_diagnostics("").errors == 0);
}

TEST_CASE("what became of a part of the compiler is read from the driver's words") {
  REQUIRE(judge::says_killed("g++: fatal error: Killed signal terminated program cc1plus\n"));
  REQUIRE(judge::says_out_of_memory("cc1plus: out of memory allocating 65536 bytes\n"));
  REQUIRE(judge::says_out_of_space("/tmp/x.s: Fatal error: can't write: No space left on device"));
  REQUIRE(judge::says_link_failed("collect2: error: ld returned 1 exit status"));
  REQUIRE_FALSE(judge::says_killed("a.cpp:1:1: error: x"));
}
