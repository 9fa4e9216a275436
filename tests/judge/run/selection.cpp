#include "judge/run/selection.hpp"

#include "judge/text/diagnostic.hpp"
#include "tests/catch.hpp"

namespace {

judge::Group group(const std::string& name, bool visible, const std::vector<std::string>& tests) {
  judge::Group made;
  made.name = name;
  made.visible = visible;
  for (const std::string& test : tests) {
    made.tests.emplace_back();
    made.tests.back().name = test;
  }
  return made;
}

judge::Problem problem() {
  judge::Problem made;
  made.id = "log-top";
  made.groups = {group("sample", true, {"one", "two"}), group("edge", false, {"no lines", "two"})};
  return made;
}

std::string selected(const std::vector<std::string>& names, bool visible_only = false) {
  const judge::Problem all = problem();
  std::string text;
  for (const auto& part : judge::select_tests(all, names, visible_only)) {
    text += part.group->name + ":";
    for (const auto* const test : part.tests) text += ' ' + test->name;
    text += '\n';
  }
  return text;
}

std::string refusal(const std::vector<std::string>& names, bool visible_only = false) {
  try {
    return selected(names, visible_only);
  } catch (const judge::InputError& e) {
    return e.what();
  }
}

}  // namespace

TEST_CASE("without names all tests are selected, or all visible ones") {
  REQUIRE(selected({}) == "sample: one two\nedge: no lines two\n");
  REQUIRE(selected({}, true) == "sample: one two\n");
}

TEST_CASE("a name selects a group, a test of a group, or every test so called") {
  REQUIRE(selected({"edge"}) == "edge: no lines two\n");
  REQUIRE(selected({"edge/no lines"}) == "edge: no lines\n");
  REQUIRE(selected({"two"}) == "sample: two\nedge: two\n");
  REQUIRE(selected({"two", "sample"}) == "sample: one two\nedge: two\n");
  REQUIRE(selected({"two"}, true) == "sample: two\n");
}

TEST_CASE("a name that matches nothing is refused with near ones") {
  REQUIRE(refusal({"edge", "smaple"}) ==
          "no group or test 'smaple' in problem 'log-top' (did you mean 'sample'?)");
  REQUIRE(refusal({"concurrency"}) ==
          "no group or test 'concurrency' in problem 'log-top' (groups: 'sample', 'edge')");
}

TEST_CASE("a hidden test is not to be had among visible ones") {
  REQUIRE(refusal({"edge"}, true) == "'edge' is hidden, and only visible tests are run");
}
