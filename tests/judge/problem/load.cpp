#include "judge/problem/load.hpp"

#include <sys/stat.h>

#include <set>

#include "tests/catch.hpp"
#include "tests/judge/problem/corpus.hpp"
#include "tests/judge/scratch.hpp"

using judge::Verdict;
using std::chrono::milliseconds;

namespace {

constexpr const char* head = "format: 1\nid: a-plus-b\nname: A + B\nmode: stdio\n";

judge::Problem load(const std::string& rest) {
  INFO(corpus::complaints(head + rest));
  return judge::load_problem(corpus::folder(), head + rest);
}

std::string text_of(const judge::Data& data) { return std::get<judge::InlineText>(data).text; }

std::vector<std::string> names_of(const judge::Group& group) {
  std::vector<std::string> names;
  for (const judge::Test& test : group.tests) names.push_back(test.name);
  return names;
}

std::set<std::string> seeds_of(const judge::Group& group, std::size_t from, std::size_t count) {
  std::set<std::string> seeds;
  for (std::size_t i = from; i < from + count; ++i)
    seeds.insert(std::get<judge::Generated>(group.tests[i].input).args.back());
  return seeds;
}

// The messages for `rest` in a folder of its own.
std::vector<std::string> messages(const std::filesystem::path& folder, const std::string& rest) {
  std::vector<std::string> found;
  try {
    judge::load_problem(folder, head + rest);
  } catch (const judge::InputError& error) {
    for (const judge::Diagnostic& d : error.diagnostics) found.push_back(d.message);
  }
  return found;
}

}  // namespace

TEST_CASE("a CPU limit can be relative to the reference solution") {
  const std::string solution = "solutions: {solutions/ref.cpp: {expect: AC, reference: true}}\n";
  const judge::Problem problem = load(
      "limits: {cpu: {times_reference: 4, at_least: 500ms}}\ntests:\n  - {in: 1, out: 2}\n"
      "  - {in: 1, out: 2, limits: {wall: 9s}}\n  - {in: 1, out: 2, limits: {cpu: 1s}}\n" +
      solution);
  const auto& tests = problem.groups[0].tests;
  REQUIRE(tests[0].relative_cpu ==
          judge::RelativeCpu{4, milliseconds(500), milliseconds(10'000), true});
  REQUIRE(tests[0].limits.cpu_time == milliseconds(10'000));
  REQUIRE_FALSE(tests[1].relative_cpu->wall_follows);
  REQUIRE_FALSE(tests[2].relative_cpu);
  REQUIRE(tests[2].limits.cpu_time == milliseconds(1000));
}

TEST_CASE("the smallest problem is one flat group worth 100 points") {
  const judge::Problem problem =
      load("tests:\n  - {in: \"1 2\", out: \"3\"}\n  - {in: 5, out: no}\n");
  REQUIRE(problem.id == "a-plus-b");
  REQUIRE(problem.name == "A + B");
  REQUIRE(problem.groups.size() == 1);
  const judge::Group& group = problem.groups[0];
  REQUIRE(group.name == "tests");
  REQUIRE(group.points == 100);
  REQUIRE(group.score == judge::Group::Score::sum);
  REQUIRE_FALSE(group.visible);
  REQUIRE(names_of(group) == std::vector<std::string>{"1", "2"});
  REQUIRE(text_of(group.tests[0].input) == "1 2");
  REQUIRE(group.tests[0].limits == sandbox::Limits());
  REQUIRE(group.tests[0].checker == judge::Checker());
  REQUIRE(group.tests[1].place.line == 7);
  REQUIRE(group.tests[1].place.column == 5);
}

TEST_CASE(
    "what other YAML readers take for numbers, booleans or null is the text that was written") {
  const judge::Problem problem = load(
      "tests:\n  - {in: 5, out: no}\n  - {in: ~, out: null}\n  - {in: 0x1F, out: 1e3}\n"
      "  - {in: 1:30, out: 2001-01-01}\n  - in: 'null'\n    out: Null\n");
  const auto& tests = problem.groups[0].tests;
  REQUIRE(text_of(tests[0].input) == "5");
  REQUIRE(text_of(*tests[0].answer) == "no");
  REQUIRE(text_of(tests[1].input) == "~");
  REQUIRE(text_of(*tests[1].answer) == "null");
  REQUIRE(text_of(tests[2].input) == "0x1F");
  REQUIRE(text_of(tests[3].input) == "1:30");
  REQUIRE(text_of(*tests[4].answer) == "Null");
}

TEST_CASE("the log-top example loads from its folder") {
  const auto folder = corpus::data() / "good" / "log-top";
  const judge::Problem problem = judge::load_problem(folder);
  REQUIRE(problem.folder == folder);
  REQUIRE(problem.difficulty == "easy");
  REQUIRE(problem.tags == std::vector<std::string>{"parsing", "hashing", "top-k"});
  REQUIRE(problem.statement.find("**k** paths") != std::string::npos);
  REQUIRE(problem.groups.size() == 3);
  REQUIRE(problem.groups[0].visible);
  REQUIRE(problem.groups[1].points == 40);
  REQUIRE(names_of(problem.groups[1]) ==
          std::vector<std::string>{"no lines", "malformed lines are skipped",
                                   "equal means sort by path", "2.in", "10.in"});
  REQUIRE(text_of(*problem.groups[1].tests[0].answer).empty());

  const judge::Group& scale = problem.groups[2];
  REQUIRE(scale.needs == std::vector<std::string>{"sample"});
  REQUIRE(scale.score == judge::Group::Score::sum);
  REQUIRE(scale.tests.size() == 4);
  REQUIRE(scale.tests[0].name == "a million lines, ten thousand paths 1");
  REQUIRE(scale.tests[0].weight == 2);
  REQUIRE_FALSE(scale.tests[0].answer.has_value());
  REQUIRE(scale.tests[3].checker.kind == judge::Checker::Kind::lines);
  REQUIRE(scale.tests[0].checker.float_rel == 1e-6);
  const auto& generated = std::get<judge::Generated>(scale.tests[0].input);
  REQUIRE(generated.program == folder / "gen_log.cpp");
  REQUIRE(generated.args.size() == 6);
}

TEST_CASE("a problem with every key of this version loads") {
  const judge::Problem problem = judge::load_problem(corpus::folder());
  REQUIRE(problem.authors == std::vector<std::string>{"Ada Example <ada@example.org>"});
  REQUIRE(problem.license == "cc by-sa");
  REQUIRE(problem.source == "the first round");
  REQUIRE(problem.compile.compiler == "g++");
  REQUIRE(problem.groups.size() == 3);
  REQUIRE(problem.groups[0].tests[0].hint == "add them");
  REQUIRE(text_of(*problem.groups[0].tests[1].answer) == "30");
  REQUIRE(problem.groups[1].tests.back().weight == 3);
  REQUIRE(problem.groups[1].points == 40.5);
  REQUIRE(problem.groups[2].score == judge::Group::Score::min);
  REQUIRE(problem.groups[2].tags == std::vector<std::string>{"slow"});
  REQUIRE(problem.groups[2].tests[3].name == "4");
  REQUIRE(problem.reference()->path == corpus::folder() / "solutions/ref.cpp");
}

TEST_CASE("solutions declare verdicts for all groups or by group") {
  const judge::Problem problem = judge::load_problem(corpus::data() / "good" / "log-top");
  REQUIRE(problem.solutions.size() == 5);
  REQUIRE(problem.reference() == &problem.solutions[0]);
  using ByGroup = std::map<std::string, judge::Expectation>;
  REQUIRE(std::get<ByGroup>(problem.solutions[1].expect) ==
          ByGroup{{"scale", {Verdict::time_limit}}});
  REQUIRE(problem.solutions[2].note == "keeps every line");
  REQUIRE(std::get<judge::Expectation>(problem.solutions[3].expect) ==
          judge::Expectation{Verdict::wrong_answer});
  REQUIRE(std::get<judge::Expectation>(problem.solutions[4].expect) ==
          judge::Expectation{Verdict::wrong_answer, Verdict::runtime_error});
}

TEST_CASE("files are sorted naturally and find their answers beside them") {
  const judge::Problem problem = load("tests:\n  - files: data/edge/*.in\n");
  const auto& tests = problem.groups[0].tests;
  REQUIRE(names_of(problem.groups[0]) == std::vector<std::string>{"1.in", "2.in", "10.in"});
  REQUIRE(std::get<judge::DataFile>(tests[2].input).path == corpus::folder() / "data/edge/10.in");
  REQUIRE(std::get<judge::DataFile>(*tests[2].answer).path ==
          corpus::folder() / "data/edge/10.ans");
}

TEST_CASE("a name given to several files is followed by each file's own") {
  const judge::Problem problem = load(
      "tests:\n  - {name: edge, files: data/edge/*.in}\n  - {name: one, files: data/edge/1.in}\n");
  REQUIRE(names_of(problem.groups[0]) ==
          std::vector<std::string>{"edge 1", "edge 2", "edge 10", "one"});
}

TEST_CASE("limits go inwards key by key, and a wall limit nobody set follows cpu") {
  const judge::Problem problem = load(
      "limits: {memory: 64MiB, output: 512B}\ngroups:\n"
      "  - name: a\n    limits: {cpu: 1500ms, threads: 1}\n    tests:\n"
      "      - {in: '', out: '', limits: {cpu: 1m, stack: 1.5MiB}}\n      - {in: '', out: ''}\n"
      "  - name: b\n    limits: {wall: 5s}\n    tests: [{in: '', out: '', limits: {cpu: 1s}}]\n");
  const sandbox::Limits& first = problem.groups[0].tests[0].limits;
  REQUIRE(first.cpu_time == milliseconds(60'000));
  REQUIRE(first.wall_time == milliseconds(181'000));
  REQUIRE(first.memory_bytes == 64u << 20);
  REQUIRE(first.output_bytes == 512);
  REQUIRE(first.stack_bytes == 3u << 19);
  REQUIRE(first.threads == 1);
  REQUIRE(problem.groups[0].tests[1].limits.wall_time == milliseconds(5'500));
  REQUIRE(problem.groups[1].tests[0].limits.wall_time == milliseconds(5'000));
  REQUIRE(problem.groups[1].tests[0].limits.cpu_time == milliseconds(1'000));
}

TEST_CASE("the innermost checker replaces the others as a whole") {
  const judge::Problem problem = load(
      "checker: {tokens: {float_rel: 0.5, ignore_case: true}}\ntests:\n  - {in: '', out: ''}\n"
      "  - {in: '', out: '', checker: tokens}\n"
      "  - {in: '', out: '', checker: {json: {unordered: [/items, '/users/*/tags'], float_abs: "
      "1}}}\n");
  const auto& tests = problem.groups[0].tests;
  REQUIRE(tests[0].checker.ignore_case);
  REQUIRE(tests[1].checker == judge::Checker());
  REQUIRE(tests[2].checker.kind == judge::Checker::Kind::json);
  REQUIRE(tests[2].checker.unordered == std::vector<std::string>{"/items", "/users/*/tags"});
  REQUIRE(tests[2].checker.float_abs == 1.0);
}

TEST_CASE("every seed differs, and adding a test changes no other") {
  const std::string reference = "solutions:\n  solutions/ref.cpp: {reference: true}\n";
  const std::string named =
      "  - {name: random, generate: 'gen.cpp {seed}', count: 20}\n  - generate: gen.cpp -x "
      "{seed}\n";
  const judge::Problem before = load(reference + "tests:\n" + named);
  const judge::Problem after =
      load(reference + "tests:\n  - in: '1'\n  - {name: b, generate: 'gen.cpp {seed}'}\n" + named);
  const std::set<std::string> seeds = seeds_of(before.groups[0], 0, 21);
  REQUIRE(seeds.size() == 21);
  REQUIRE(seeds_of(after.groups[0], 2, 21) == seeds);
  REQUIRE_FALSE(seeds.contains(*seeds_of(after.groups[0], 1, 1).begin()));
  for (const std::string& seed : seeds) REQUIRE(std::stoll(seed) < (1LL << 31));
}

TEST_CASE("a seed is the same on every machine and for ever") {
  const judge::Problem problem =
      load("tests:\n  - {name: a, generate: 'gen.cpp {seed}', out: ''}\n");
  REQUIRE(std::get<judge::Generated>(problem.groups[0].tests[0].input).args ==
          std::vector<std::string>{"119144771"});
}

TEST_CASE("quotes keep an argument of a generator together") {
  const judge::Problem problem =
      load("tests:\n  - {generate: \"gen.cpp  'a b' x\\\"c d\\\" ''\", out: ''}\n");
  REQUIRE(std::get<judge::Generated>(problem.groups[0].tests[0].input).args ==
          std::vector<std::string>{"a b", "xc d", ""});
}

TEST_CASE("a statement is Markdown or the name of a file with it") {
  REQUIRE(load("statement: statement.md\ntests: [{in: '', out: ''}]\n").statement ==
          "Print the *sum* of two numbers.\n");
  REQUIRE(load("statement: Add them.\ntests: [{in: '', out: ''}]\n").statement == "Add them.");
  REQUIRE(load("tests: [{in: '', out: ''}]\n").statement.empty());
  REQUIRE(load("notes: Ask why.\ntests: [{in: '', out: ''}]\n").notes == "Ask why.");
  REQUIRE(load("notes: statement.md\ntests: [{in: '', out: ''}]\n").notes ==
          load("statement: statement.md\ntests: [{in: '', out: ''}]\n").statement);
}

TEST_CASE("compile settings keep apart what is said and what is not") {
  const judge::CompileSettings said =
      load("compile: {std: c++17, flags: [], link: [-lz]}\ntests: [{in: '', out: ''}]\n").compile;
  REQUIRE_FALSE(said.compiler.has_value());
  REQUIRE(said.standard == "c++17");
  REQUIRE(said.flags == std::vector<std::string>());
  REQUIRE(said.link == std::vector<std::string>{"-lz"});
}

TEST_CASE("windows line ends and a byte order mark make no difference") {
  std::string yaml =
      std::string("\xEF\xBB\xBF") + head + "tests:\n  - in: |\n      1\n      2\n    out: '3'\n";
  for (std::size_t at = 0; (at = yaml.find('\n', at)) != std::string::npos; at += 2)
    yaml.replace(at, 1, "\r\n");
  const judge::Problem problem = judge::load_problem(corpus::folder(), yaml);
  REQUIRE(text_of(problem.groups[0].tests[0].input) == "1\n2\n");
}

TEST_CASE("the folder may be named with a trailing slash or dots") {
  const std::string yaml = std::string(head) + "tests: [{in: '', out: ''}]\n";
  REQUIRE(judge::load_problem(corpus::folder() / "", yaml).id == "a-plus-b");
  REQUIRE(judge::load_problem(corpus::folder() / "data" / "..", yaml).id == "a-plus-b");
}

TEST_CASE("a folder whose name can be no id may hold any") {
  const ScratchFolder scratch;
  scratch.file("My_Problem/x", "");
  REQUIRE(messages(scratch.path() / "My_Problem", "tests: [{in: '', out: ''}]\n").empty());
}

TEST_CASE("links, pipes and folders are no data files") {
  const ScratchFolder scratch;
  const auto folder = scratch.path() / "a-plus-b";
  scratch.file("secret.in", "secret");
  scratch.file("a-plus-b/plain.ans", "1");
  std::filesystem::create_symlink("../secret.in", folder / "link.in");
  std::filesystem::create_symlink("..", folder / "up");
  std::filesystem::create_directory(folder / "folder.in");
  REQUIRE(::mkfifo((folder / "pipe.in").c_str(), 0600) == 0);
  REQUIRE(messages(folder,
                   "tests:\n  - files: link.in\n  - files: up/secret.in\n  - files: folder.in\n"
                   "  - files: pipe.in\n") ==
          std::vector<std::string>{
              "'link.in' is or goes through a symbolic link",
              "'up/secret.in' is in a folder that is or goes through a symbolic link",
              "'folder.in' is a folder", "'pipe.in' is not a regular file"});
}

TEST_CASE("a problem.yaml that is a link, or not there, is refused") {
  const ScratchFolder scratch;
  const auto elsewhere = scratch.file("elsewhere.yaml", "secret: [");
  scratch.file("linked/x", "");
  std::filesystem::create_symlink(elsewhere, scratch.path() / "linked" / "problem.yaml");
  for (const char* name : {"linked", "nothing"}) {
    std::filesystem::create_directories(scratch.path() / name);
    try {
      judge::load_problem(scratch.path() / name);
      FAIL("it was read");
    } catch (const judge::InputError& error) {
      REQUIRE(error.diagnostics[0].source_line.empty());
      REQUIRE(std::string(error.what()).find("problem.yaml") != std::string::npos);
    }
  }
  REQUIRE_THROWS_AS(judge::load_problem(scratch.path() / "no-such-folder"), judge::InputError);
}

TEST_CASE("a file of more than 4 MiB is refused, one of 1 MiB is not") {
  REQUIRE(messages(corpus::folder(), std::string(4 << 20, '#')) ==
          std::vector<std::string>{"the file is larger than 4 MiB"});
  REQUIRE(messages(corpus::folder(), "tests: [{in: '', out: ''}]\n" + std::string(1 << 20, '#'))
              .empty());
}

TEST_CASE("texts that a count or a group would multiply beyond reason are refused") {
  const std::string big = '\'' + std::string(1 << 20, 'x') + '\'';
  std::string pointers;
  for (int i = 0; i < 64; ++i) pointers += "/" + std::string(4000, 'x') + ",";
  const std::string many = "{generate: 'gen.cpp {seed}', count: 10000, out: '', ";
  for (const std::string& test : {"{generate: 'gen.cpp {seed}', count: 10000, out: " + big + "}",
                                  many + "hint: " + big + "}", many + "tags: [" + pointers + "]}",
                                  many + "checker: {json: {unordered: [" + pointers + "]}}}"})
    REQUIRE(messages(corpus::folder(), "tests:\n  - " + test + "\n") ==
            std::vector<std::string>{"the tests hold more than 64 MiB of text"});
}

TEST_CASE("scaling is read with its defaults, and its seeds do not depend on n") {
  const judge::Problem problem = load(
      "groups:\n  - name: scale\n    limits: {memory: 32MiB}\n    tests: [{in: '1', out: '1'}]\n"
      "    scaling: {generate: 'gen.cpp --n {n} {seed}', sizes: {to: 1000}, expect: O(n log n), "
      "memory: O(n)}\n"
      "  - name: fixed\n    tests: [{in: '1', out: '1'}]\n"
      "    scaling: {generate: 'gen.cpp {n}', sizes: {from: 10, to: 160}, expect: O(n), "
      "require: true}\n");
  REQUIRE(problem.groups[0].scaling);
  const judge::Scaling& scale = *problem.groups[0].scaling;
  CHECK(scale.program == corpus::folder() / "gen.cpp");
  CHECK(scale.words == std::vector<std::string>{"gen.cpp", "--n", "{n}", "{seed}"});
  CHECK(scale.from == 4);
  CHECK(scale.to == 1000);
  CHECK(scale.asked == "O(n log n)");
  CHECK(scale.asked_heap == "O(n)");
  CHECK_FALSE(scale.required);
  CHECK(scale.limits.memory_bytes == 32u << 20);
  CHECK(std::set(scale.seeds.begin(), scale.seeds.end()).size() == 5);
  REQUIRE(problem.groups[1].scaling);
  CHECK(problem.groups[1].scaling->seeds.size() == 1);
  CHECK(problem.groups[1].scaling->required);
  CHECK(problem.groups[1].scaling->asked_heap.empty());
}
