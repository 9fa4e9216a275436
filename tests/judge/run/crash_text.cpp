#include "judge/run/crash_text.hpp"

#include <random>
#include <vector>

#include "tests/catch.hpp"

using judge::crash_text;

namespace {

std::string said(const std::string& stderr_text) {
  const auto found = crash_text(stderr_text);
  return found ? found->text : "nothing";
}

}  // namespace

TEST_CASE("an uncaught exception is told with its type and what()") {
  const auto found = crash_text(
      "debug\nterminate called after throwing an instance of 'std::out_of_range'\n"
      "  what():  vector::_M_range_check: __n (which is 5) >= this->size() (which is 3)\n");
  REQUIRE(found->exception == "std::out_of_range");
  REQUIRE(found->text ==
          "uncaught exception std::out_of_range: vector::_M_range_check: __n (which is 5) >= "
          "this->size() (which is 3)");
}

TEST_CASE("an exception without what() is told by its type") {
  REQUIRE(said("terminate called after throwing an instance of 'int'\n") ==
          "uncaught exception int");
  REQUIRE(said("terminate called after throwing an instance of 'my::Bad<char const*>'") ==
          "uncaught exception my::Bad<char const*>");
}

TEST_CASE("marks of the library's version are left out of a type") {
  REQUIRE(crash_text("terminate called after throwing an instance of "
                     "'std::filesystem::__cxx11::filesystem_error'\n  what():  x")
              ->exception == "std::filesystem::filesystem_error");
  REQUIRE(crash_text("terminate called after throwing an instance of "
                     "'std::ios_base::failure[abi:cxx11]'")
              ->exception == "std::ios_base::failure");
  REQUIRE(said("terminate called after throwing an instance of 'std::__ios_failure'") ==
          "uncaught exception std::ios_base::failure");
}

TEST_CASE("only the library's own exceptions are standard") {
  REQUIRE(judge::is_standard_exception("std::out_of_range"));
  REQUIRE_FALSE(judge::is_standard_exception("std::input_was_42"));
  REQUIRE_FALSE(judge::is_standard_exception(""));
}

TEST_CASE("a failed assertion is told with its condition and place") {
  REQUIRE(said("program: /work/main.cpp:12: int main(): Assertion `x > 0 && \"a b\"' failed.\n") ==
          "assertion 'x > 0 && \"a b\"' failed at main.cpp:12");
  REQUIRE(said("/usr/include/c++/12/bits/stl_vector.h:1123: std::vector<_Tp, _Alloc>::reference "
               "std::vector<_Tp, _Alloc>::operator[](size_type) [with _Tp = int]: Assertion "
               "'__n < this->size()' failed.\n") ==
          "assertion '__n < this->size()' failed at stl_vector.h:1123");
  REQUIRE(said(": Assertion `' failed.") == "assertion '' failed");
}

TEST_CASE("what glibc says before abort() is told as it is") {
  for (const std::string line :
       {"terminate called without an active exception", "terminate called recursively",
        "free(): invalid pointer", "free(): double free detected in tcache 2",
        "malloc(): corrupted top size", "double free or corruption (!prev)",
        "munmap_chunk(): invalid pointer", "*** stack smashing detected ***: terminated",
        "pure virtual method called"})
    REQUIRE(said("noise\n" + line + "\r\n") == line);
}

TEST_CASE("the last message counts") {
  REQUIRE(said("free(): invalid pointer\nfree(): invalid size\n") == "free(): invalid size");
}

TEST_CASE("other text explains nothing") {
  for (const std::string text :
       {"", "\n", "hello", "time limit exceeded", " free(): invalid pointer",
        "terminate called after throwing an instance of ", "' failed.: Assertion `",
        "terminate called after throwing an instance of ''"})
    REQUIRE(said(text) == "nothing");
}

TEST_CASE("a message is one line of bounded length") {
  const std::string flood(1 << 20, 'x');
  const std::string text = said("terminate called after throwing an instance of '" + flood +
                                "'\n  what():  " + flood + "\nmore");
  REQUIRE(text.size() < 700);
  REQUIRE(text.find('\n') == std::string::npos);
}

TEST_CASE("no bytes crash the reader of crash messages") {
  const std::vector<std::string> parts{"terminate called after throwing an instance of '",
                                       "'",
                                       "\n",
                                       "  what():  ",
                                       ": Assertion `",
                                       "' failed.",
                                       ":12:",
                                       "\r",
                                       std::string(1, '\0'),
                                       "\xff\xc3",
                                       "free(): ",
                                       "/",
                                       " ",
                                       ":"};
  std::mt19937 random(7);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (auto i = random() % 12; i > 0; --i)
      text += random() % 4 == 0 ? std::string(1, static_cast<char>(random()))
                                : parts[random() % parts.size()];
    const auto found = crash_text(text);
    REQUIRE((!found || found->text.find('\n') == std::string::npos));
  }
}
