#include "judge/problem/catalogue.hpp"

#include <algorithm>

#include "judge/text/diagnostic.hpp"
#include "tests/catch.hpp"
#include "tests/judge/scratch.hpp"

namespace {

std::string problem(const std::string& id) {
  return "format: 1\nid: " + id + "\nname: The " + id +
         "\nmode: stdio\ndifficulty: easy\ntags: [a, b]\n";
}

judge::InputError failure(const std::string& name,
                          const std::vector<std::filesystem::path>& catalogue) {
  try {
    judge::find_problem(name, catalogue);
  } catch (const judge::InputError& error) {
    return error;
  }
  return judge::InputError("nothing was wrong");
}

}  // namespace

TEST_CASE("a problem is found by id in the first folder that has it") {
  const ScratchFolder scratch;
  scratch.file("one/two-sum/problem.yaml", problem("two-sum"));
  scratch.file("two/two-sum/problem.yaml", problem("two-sum"));
  scratch.file("two/log-top/problem.yaml", problem("log-top"));
  const auto one = scratch.path() / "one", two = scratch.path() / "two";
  REQUIRE(judge::find_problem("two-sum", {one, two}) == one / "two-sum");
  REQUIRE(judge::find_problem("two-sum", {scratch.path() / "none", two, one}) == two / "two-sum");
  REQUIRE(judge::find_problem("log-top", {one, two}) == two / "log-top");
}

TEST_CASE("a name with a slash is a path, to the folder or its problem.yaml") {
  const ScratchFolder scratch;
  scratch.file("two-sum/problem.yaml", problem("two-sum"));
  const auto folder = scratch.path() / "two-sum";
  for (const auto& name : {folder, folder / "", folder / "problem.yaml"})
    REQUIRE(judge::find_problem(name.string(), {}) == folder);
  REQUIRE(failure((scratch.path() / "two-sun").string(), {}).diagnostics[0].label ==
          "that folder does not exist");
  REQUIRE(failure(scratch.path().string() + '/', {}).diagnostics[0].label ==
          "there is no problem.yaml in that folder");
}

TEST_CASE("an unknown id is answered with a near one and the folders that were searched") {
  const ScratchFolder scratch;
  scratch.file("two-sum/problem.yaml", problem("two-sum"));
  const judge::InputError error = failure("two-smu", {scratch.path()});
  REQUIRE(error.diagnostics[0].message == "no problem is called 'two-smu'");
  REQUIRE(error.diagnostics[0].label == "did you mean 'two-sum'?");
  REQUIRE(error.diagnostics[0].notes[0] == "looked in '" + scratch.path().string() + "'");
  for (const char* name : {"", "..", "two-sum\n", "TWO-SUM"})
    REQUIRE(failure(name, {scratch.path()}).diagnostics[0].message.starts_with("no problem is"));
}

TEST_CASE("problems are listed by id, the broken ones with what is wrong") {
  const ScratchFolder scratch;
  scratch.file("one/b/problem.yaml",
               problem("b") + "tests:\n  - in: |\n" + std::string(100'000, ' ') + "x\n");
  scratch.file("one/broken/problem.yaml", "id: [\n");
  scratch.file("one/nameless/problem.yaml", "id: nameless\n");
  scratch.file("one/not-a-problem/readme", "");
  scratch.file("two/a/problem.yaml", problem("a"));
  scratch.file("two/b/problem.yaml", problem("b"));
  std::filesystem::create_symlink("/dev/zero", scratch.path() / "two" / "not-a-problem.yaml");
  std::filesystem::create_directories(scratch.path() / "two" / "zero");
  std::filesystem::create_symlink("/dev/zero", scratch.path() / "two" / "zero" / "problem.yaml");
  const auto list = judge::list_problems(
      {scratch.path() / "one", scratch.path() / "none", scratch.path() / "two"});
  REQUIRE(list.size() == 5);
  REQUIRE(list[0].id == "a");
  REQUIRE(list[0].name == "The a");
  REQUIRE(list[0].mode == "stdio");
  REQUIRE(list[0].difficulty == "easy");
  REQUIRE(list[0].tags == std::vector<std::string>{"a", "b"});
  REQUIRE(list[1].folder == scratch.path() / "one" / "b");
  REQUIRE(list[1].error.empty());
  REQUIRE(list[2].id == "broken");
  REQUIRE(list[2].error.find("problem.yaml:1:5") != std::string::npos);
  REQUIRE_FALSE(list[3].error.empty());
  REQUIRE(list[4].id == "zero");
  REQUIRE_FALSE(list[4].error.empty());
}

TEST_CASE("only the head of a long file is read for the list") {
  const ScratchFolder scratch;
  std::string inputs = "tests:\n";
  while (inputs.size() < 100'000) inputs += "  - {in: '1', out: '1'}\n";
  scratch.file("late/problem.yaml", inputs + problem("late"));
  scratch.file("long/problem.yaml", problem("long") + inputs + "solutions: [\n");
  const auto list = judge::list_problems({scratch.path()});
  REQUIRE(list.size() == 2);
  REQUIRE(list[0].name == "The late");
  REQUIRE(list[1].error.empty());
}

TEST_CASE("the catalogue is looked for in the documented order, no folder twice") {
  const ScratchVariable path("TRYOUT_PATH", "/one::/two:./problems");
  const ScratchVariable home("XDG_DATA_HOME", "/home/data");
  const ScratchVariable dirs("XDG_DATA_DIRS", "/usr/data:relative");
  const auto folders = judge::catalogue_folders();
  REQUIRE(folders.size() >= 5);
  const std::vector<std::filesystem::path> first(folders.begin(), folders.begin() + 5);
  REQUIRE(first == std::vector<std::filesystem::path>{"/one", "/two", "./problems",
                                                      "/home/data/tryout/problems",
                                                      "/usr/data/tryout/problems"});
  REQUIRE(folders.back().filename() == "problems");
}
