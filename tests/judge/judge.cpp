#include "judge/judge.hpp"

#include <elf.h>

#include <cstring>

#include "judge/config/required_layers.hpp"
#include "tests/catch.hpp"
#include "tests/judge/fake_sandbox.hpp"

using judge::judge_submission;
using judge::Verdict;
using judge_tests::Did;
using judge_tests::FakeSandbox;

namespace {

judge::Group group(const std::string& name, bool visible, double points,
                   const std::vector<std::string>& inputs) {
  judge::Group made;
  made.name = name;
  made.visible = visible;
  made.points = points;
  for (const std::string& input : inputs) {
    judge::Test test;
    test.name = "input " + input;
    test.input = judge::InlineText{input};
    test.answer = judge::InlineText{"right"};
    made.tests.push_back(test);
  }
  return made;
}

// The program of these tests answers input "w" wrongly and crashes at "c".
struct Bench {
  Bench() {
    problem.id = "echo";
    problem.name = "Echo";
    problem.groups = {group("sample", true, 0, {"1"}), group("edge", false, 40, {"2", "w", "c"}),
                      group("scale", false, 60, {"3"})};
    sandbox.programs["source"] = [](const std::string& input, const auto&) {
      if (input == "c") return Did{"", "", judge_tests::signalled(11)};
      return Did{input == "w" ? "wrong" : "right", "", {}};
    };
  }

  judge::Report judged(const judge::Progress& progress = {}) {
    return judge_submission(problem, submission, settings, sandbox, progress);
  }

  judge::Problem problem;
  judge::Submission submission{"main.cpp", {{"main.cpp", "source"}}};
  judge::Settings settings;
  FakeSandbox sandbox;
};

}  // namespace

TEST_CASE("a submission is compiled, run, checked and scored") {
  Bench bench;
  for (const unsigned jobs : {1U, 4U}) {
    bench.settings.jobs = jobs;
    const judge::Report report = bench.judged();
    REQUIRE(report.compilation.ok);
    REQUIRE(report.verdict == Verdict::wrong_answer);
    REQUIRE(report.score == 60);
    REQUIRE(report.max_score == 100);
    REQUIRE(report.tests.size() == 5);
    REQUIRE(report.tests[2].verdict == Verdict::wrong_answer);
    REQUIRE(report.tests[3].verdict == Verdict::runtime_error);
    REQUIRE(report.groups.size() == 3);
    REQUIRE(report.groups[1].passed == 1);
    REQUIRE(report.groups[2].score == 60);
  }
}

TEST_CASE("a report says what was judged, where and when") {
  Bench bench;
  const judge::Report report = bench.judged();
  REQUIRE(report.problem_id == "echo");
  REQUIRE(report.problem_name == "Echo");
  REQUIRE(report.submission == "main.cpp");
  REQUIRE(report.submission_files == std::vector<std::string>{"main.cpp"});
  REQUIRE(report.run_id.size() == 6);
  REQUIRE(report.run_id.find_first_not_of("0123456789abcdef") == std::string::npos);
  REQUIRE(report.problem_sha.size() == 64);
  REQUIRE(report.submission_sha.size() == 64);
  REQUIRE_FALSE(report.host_kernel.empty());
  REQUIRE(report.layers.size() == 1);
  REQUIRE(report.layers[0].name == "pretence");
  REQUIRE(report.started.time_since_epoch().count() > 0);
}

TEST_CASE("the hashes change with the submission and with the test data") {
  Bench bench;
  const judge::Report before = bench.judged();
  REQUIRE(bench.judged().problem_sha == before.problem_sha);
  REQUIRE(bench.judged().submission_sha == before.submission_sha);
  bench.submission.files[0].bytes += "\n";
  bench.problem.groups[0].tests[0].answer = judge::InlineText{"left"};
  REQUIRE(bench.judged().problem_sha != before.problem_sha);
  REQUIRE(bench.judged().submission_sha != before.submission_sha);
}

TEST_CASE("a program that does not compile runs no test") {
  Bench bench;
  bench.sandbox.compiler = [](const sandbox::ToolSpec&) {
    sandbox::ToolResult result;
    result.run = judge_tests::exited(1);
    result.stderr_text = "main.cpp:1:1: error: no\n";
    return result;
  };
  int compiled = 0;
  judge::Progress progress;
  progress.on_compiled = [&](const judge::Compilation& c) { compiled += c.ok ? 100 : 1; };
  const judge::Report report = bench.judged(progress);
  REQUIRE(compiled == 1);
  REQUIRE(report.verdict == Verdict::compile_error);
  REQUIRE(report.score == 0);
  REQUIRE(report.max_score == 100);
  REQUIRE(report.tests.size() == 5);
  for (const auto& test : report.tests) REQUIRE_FALSE(test.ran);
  REQUIRE(bench.sandbox.all_runs().empty());
}

TEST_CASE("a failing sample without points still decides the verdict") {
  Bench bench;
  bench.problem.groups = {group("sample", true, 0, {"w"}), group("edge", false, 40, {"2"})};
  const judge::Report report = bench.judged();
  REQUIRE(report.verdict == Verdict::wrong_answer);
  REQUIRE(report.score == 40);
}

TEST_CASE("a group whose need failed is reported as not run") {
  Bench bench;
  bench.problem.groups[2].needs = {"edge"};
  const judge::Report report = bench.judged();
  REQUIRE(report.groups[2].blocked_by == "edge");
  REQUIRE_FALSE(report.groups[2].ran);
  REQUIRE_FALSE(report.tests[4].ran);
  REQUIRE(report.tests[4].name == "input 3");
  REQUIRE(report.score == 0);
  REQUIRE(bench.sandbox.all_runs().size() == 4);
}

TEST_CASE("only what is selected is run, reported and counted") {
  Bench bench;
  bench.settings.select = {"scale", "edge/input 2"};
  const judge::Report report = bench.judged();
  REQUIRE(report.verdict == Verdict::accepted);
  REQUIRE(report.tests.size() == 2);
  REQUIRE(report.max_score == 100);
  bench.settings.select.clear();
  bench.settings.visible_only = true;
  REQUIRE(bench.judged().tests.size() == 1);
}

TEST_CASE("a selection that matches nothing is refused before anything is compiled") {
  Bench bench;
  bench.settings.select = {"nothing"};
  REQUIRE_THROWS_AS(bench.judged(), judge::InputError);
  REQUIRE(bench.sandbox.all_compiles().empty());
}

TEST_CASE("hidden tests are revealed on request only") {
  Bench bench;
  REQUIRE(bench.judged().tests[2].input.empty());
  REQUIRE_FALSE(bench.judged().groups[1].visible);
  bench.settings.reveal = true;
  REQUIRE(bench.judged().tests[2].input == "w");
  REQUIRE(bench.judged().groups[1].visible);
}

TEST_CASE("fail-fast leaves the rest unrun") {
  Bench bench;
  bench.settings.fail_fast = true;
  const judge::Report report = bench.judged();
  REQUIRE(report.verdict == Verdict::wrong_answer);
  REQUIRE_FALSE(report.tests[3].ran);
  REQUIRE(report.groups[1].score == 0);
  REQUIRE_FALSE(report.groups[2].ran);
}

TEST_CASE("a fault in one test leaves the others alone") {
  Bench bench;
  bench.problem.groups[0].tests[0].input = judge::DataFile{"/nowhere/1.in"};
  const judge::Report report = bench.judged();
  REQUIRE(report.verdict == Verdict::judge_error);
  REQUIRE(report.tests[0].verdict == Verdict::judge_error);
  REQUIRE(report.tests[0].reason->text.find("/nowhere/1.in") == 0);
  REQUIRE(report.tests[1].verdict == Verdict::accepted);
}

TEST_CASE("a cancel while tests run gets through") {
  Bench bench;
  bench.settings.jobs = 4;
  bench.sandbox.programs["source"] = [](const std::string&, const auto&) -> Did {
    throw sandbox::Cancelled();
  };
  REQUIRE_THROWS_AS(bench.judged(), sandbox::Cancelled);
}

TEST_CASE("the static size of a program counts against each test's own limit") {
  Bench bench;
  std::string program(sizeof(Elf64_Ehdr) + sizeof(Elf64_Phdr), '\0');
  Elf64_Ehdr header{};
  std::memcpy(header.e_ident, ELFMAG, SELFMAG);
  header.e_ident[EI_CLASS] = ELFCLASS64;
  header.e_ident[EI_DATA] = ELFDATA2LSB;
  header.e_machine = EM_X86_64;
  header.e_phoff = sizeof header;
  header.e_phentsize = sizeof(Elf64_Phdr);
  header.e_phnum = 1;
  Elf64_Phdr segment{};
  segment.p_type = PT_LOAD;
  segment.p_memsz = 100 << 20;
  std::memcpy(program.data(), &header, sizeof header);
  std::memcpy(program.data() + sizeof header, &segment, sizeof segment);
  bench.submission.files[0].bytes = program;
  bench.sandbox.programs[program] = bench.sandbox.programs["source"];
  bench.problem.groups[0].tests[0].limits.memory_bytes = 64 << 20;
  const judge::Report report = bench.judged();
  REQUIRE(report.tests[0].verdict == Verdict::memory_limit);
  REQUIRE(report.tests[1].verdict == Verdict::accepted);
}

TEST_CASE("where a required layer is missing nothing is run or compiled") {
  Bench bench;
  bench.settings.required_layers = {"pretence"};
  REQUIRE(bench.judged().compilation.ok);
  const std::size_t compiled = bench.sandbox.all_compiles().size();
  const std::size_t ran = bench.sandbox.all_runs().size();
  bench.sandbox.in_force = {{"pretence", false, "anything may run", "pretend harder"}};
  bench.settings.required_layers = {"pretence", "unheard_of"};
  try {
    bench.judged();
    FAIL("judged without a layer that is required");
  } catch (const judge::MissingLayers& refusal) {
    REQUIRE(refusal.layers.size() == 2);
    REQUIRE(refusal.layers[0].what == "anything may run");
    REQUIRE(refusal.layers[0].fix == "pretend harder");
    REQUIRE(refusal.layers[1].name == "unheard_of");
    REQUIRE(std::string(refusal.what()).find("pretence, unheard_of") != std::string::npos);
  }
  REQUIRE(bench.sandbox.all_compiles().size() == compiled);
  REQUIRE(bench.sandbox.all_runs().size() == ran);
}
