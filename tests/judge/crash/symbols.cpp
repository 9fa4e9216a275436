#include "judge/crash/symbols.hpp"

#include "tests/catch.hpp"

using judge::own_frames;
using judge::own_place;

namespace {

const judge::Submission submission{"a b.cpp", {{"a b.cpp", "1\n2\n3\n"}, {"x.hpp", "1\n2"}}};
const judge::UnitNames names = judge::name_units(submission);

}  // namespace

TEST_CASE("only frames in the submission's own files count, by their own names") {
  const auto frames = own_frames(
      "operator new(unsigned long)\n??:0\n"
      "std::vector<int>::at\n/usr/include/c++/12/vector:99\n"
      "f(int) [clone .constprop.0]\n/work/main.cpp:2 (discriminator 3)\n"
      "g()\n/work/x.hpp:2\n"
      "main\n/work/main.cpp:?\n",
      names, submission);
  REQUIRE(frames.size() == 2);
  REQUIRE(frames[0].function == "f(int)");
  REQUIRE(frames[0].file == "a b.cpp");
  REQUIRE(frames[0].line == 2);
  REQUIRE(frames[1].file == "x.hpp");
}

TEST_CASE("a place that the submission does not have is none") {
  REQUIRE(own_place("main.cpp", 3, names, submission).file == "a b.cpp");
  REQUIRE(own_place("main.cpp", 5, names, submission).file.empty());
  REQUIRE(own_place("main.cpp", 0, names, submission).file.empty());
  REQUIRE(own_place("/etc/passwd", 1, names, submission).file.empty());
  REQUIRE(own_place("secret 7000077", 1, names, submission).file.empty());
}
