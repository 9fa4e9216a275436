#include "cli/commands/commands.hpp"

#include <fcntl.h>

#include <fstream>
#include <sstream>

#include "cli/commands/operands.hpp"
#include "cli/failure.hpp"
#include "cli/log.hpp"
#include "cli/options.hpp"
#include "cli/terminal/output.hpp"
#include "judge/config/required_layers.hpp"
#include "tests/catch.hpp"
#include "tests/cli/console.hpp"
#include "tests/cli/reports.hpp"

namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

bool is_source_name(const std::string& name) { return name.ends_with(".cpp"); }

// A folder that vanishes with its contents.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "tryout-cli-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }

  const fs::path& path() const { return path_; }
  fs::path file(const std::string& name, const std::string& text = "") const {
    std::ofstream(path_ / name) << text;
    return path_ / name;
  }

 private:
  fs::path path_;
};

std::string contents(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

judge::Report report_named(const std::string& wanted) {
  for (const auto& [name, report] : sample_reports())
    if (name == wanted) return report;
  FAIL("no report " << wanted);
  return {};
}

// An engine that finds everything and judges everything as `report`.
struct FakeEngine {
  judge::Report report = report_named("ac");
  judge::Config config;
  std::vector<judge::ProblemSummary> problems;
  std::vector<std::string> objections;
  judge::Settings seen_settings;
  cli::Engine::Folders seen_catalogue;
  fs::path seen_file;

  cli::Engine engine() {
    return {.load_config = [this](const auto&) { return config; },
            .catalogue_folders = [] { return cli::Engine::Folders{"/catalogue"}; },
            .list_problems =
                [this](const auto& folders) {
                  seen_catalogue = folders;
                  return problems;
                },
            .load_problem =
                [this](const std::string& id, const auto& folders) {
                  seen_catalogue = folders;
                  judge::Problem problem;
                  problem.id = problem.name = id;
                  problem.statement = "Sort *all* lines.";
                  problem.notes = "Ask for less.";
                  return problem;
                },
            .is_translation_unit = is_source_name,
            .read_submission =
                [this](const fs::path& file) {
                  seen_file = file;
                  return judge::Submission{file.filename().string(), {}};
                },
            .judge =
                [this](const auto&, const auto&, const judge::Settings& settings,
                       const judge::Progress& progress) {
                  seen_settings = settings;
                  for (std::size_t i = 0; i < report.tests.size(); ++i)
                    progress.on_test(report.tests[i], i + 1, report.tests.size());
                  return report;
                },
            .check_up =
                [this](const judge::Config& settings) {
                  judge::Checkup checkup;
                  checkup.required = settings.required_layers;
                  checkup.objections = objections;
                  return checkup;
                }};
  }
};

struct Outcome {
  int code = -1;
  std::string out, err;
};

// As main() does it.
Outcome run(FakeEngine& fake, const Words& arguments) {
  const MemoryConsole memory;
  Outcome outcome;
  try {
    outcome.code = run_command(cli::parse_options(arguments), fake.engine(), memory.console());
  } catch (...) {
    outcome.code = cli::report_failure(memory.console().err, {});
  }
  outcome.out = memory.out();
  outcome.err = memory.err();
  return outcome;
}

Outcome run(const Words& arguments) {
  FakeEngine fake;
  return run(fake, arguments);
}

}  // namespace

TEST_CASE("submit writes the result to standard output and progress to standard error") {
  const Outcome outcome = run({"submit", "a.cpp", "-p", "log-top"});
  CHECK(outcome.code == 0);
  CHECK(outcome.out.find("ACCEPTED  100/100") != std::string::npos);
  CHECK(outcome.out.find('%') != std::string::npos);
  CHECK(outcome.err ==
        "log-top: compiling a.cpp\n"
        "log-top: 20 %, 1/4 tests\n"
        "log-top: 50 %, 2/4 tests\n"
        "log-top: 70 %, 3/4 tests\n"
        "log-top: 100 %, 4/4 tests\n");
}

TEST_CASE("quiet commands and --no-progress say nothing on standard error") {
  for (const std::string option : {"-q", "-qq", "--no-progress"})
    CHECK(run({"submit", "a.cpp", "-p", "x", option}).err.empty());
  CHECK(run({"submit", "a.cpp", "-p", "x", "-qq"}).out.empty());
  const std::string line = run({"submit", "a.cpp", "-p", "x", "-q"}).out;
  CHECK(line.starts_with("ACCEPTED  100/100"));
  CHECK(std::count(line.begin(), line.end(), '\n') == 1);
}

TEST_CASE("json on standard output is nothing but json") {
  for (const std::string format : {"json", "jsonl"}) {
    const Outcome outcome =
        run({"submit", "a.cpp", "-p", "x", "--format", format, "--color=always"});
    CHECK(outcome.out.starts_with("{"));
    CHECK(outcome.out.ends_with("}\n"));
    CHECK(outcome.out.find('\x1b') == std::string::npos);
  }
}

TEST_CASE("verdicts become exit codes") {
  FakeEngine fake;
  fake.report = report_named("wa-order");
  CHECK(run(fake, {"submit", "a.cpp", "-p", "x"}).code == 1);
  CHECK(run(fake, {"submit", "a.cpp", "-p", "x", "--exit-zero"}).code == 0);
  fake.report = report_named("je");
  CHECK(run(fake, {"submit", "a.cpp", "-p", "x", "--exit-zero"}).code == 3);
  fake.report = empty_report();
  const Outcome outcome = run(fake, {"run", "a.cpp", "-p", "x"});
  CHECK(outcome.code == 4);
  CHECK(outcome.err.find("nothing ran: this problem shows no tests") != std::string::npos);
}

TEST_CASE("the doctor's objections become its exit code") {
  FakeEngine fake;
  CHECK(run(fake, {"doctor"}).code == 0);
  CHECK(run(fake, {"doctor", "--format", "text"}).out.ends_with("\nGRADING CAN BE TRUSTED HERE\n"));
  fake.objections = {"the forker was not stopped"};
  fake.config.required_layers = {"landlock"};
  const Outcome outcome = run(fake, {"doctor", "--format", "json", "--exit-zero"});
  CHECK(outcome.code == 3);
  CHECK(outcome.out.find("the forker was not stopped") != std::string::npos);
  CHECK(outcome.out.find("\"landlock\"") != std::string::npos);
  CHECK(outcome.err.empty());
  CHECK(run(fake, {"doctor", "me"}).code == 2);
}

TEST_CASE("the doctor asks for patience on a terminal, and takes it back") {
  FakeEngine fake;
  const MemoryConsole memory;
  PseudoTerminal terminal;
  const SetVariable type("TERM", "xterm");
  const cli::Console console{.out = memory.console().out, .err = terminal.terminal()};
  CHECK(cli::run_command(cli::parse_options({"doctor"}), fake.engine(), console) == 0);
  const std::string written = terminal.written();
  CHECK(written.starts_with("trying"));
  CHECK(written.ends_with("\r\x1b[K"));
  CHECK(memory.out().ends_with("\nGRADING CAN BE TRUSTED HERE\n"));
  cli::run_command(cli::parse_options({"doctor", "--no-progress"}), fake.engine(), console);
  CHECK(terminal.written().empty());
}

TEST_CASE("the options reach the judge") {
  FakeEngine fake;
  fake.config.required_layers = {"seccomp"};
  run(fake, {"run", "a.cpp", "-p", "x", "-j", "3", "--reveal", "--fail-fast", "edge", "b/c"});
  CHECK(fake.seen_file.filename() == "a.cpp");
  CHECK(fake.seen_settings.jobs == 3);
  CHECK(fake.seen_settings.required_layers == std::vector<std::string>{"seccomp"});
  CHECK(fake.seen_settings.visible_only);
  CHECK(fake.seen_settings.reveal);
  CHECK(fake.seen_settings.fail_fast);
  CHECK(fake.seen_settings.select == Words{"edge", "b/c"});
  CHECK(fake.seen_catalogue == cli::Engine::Folders{"/catalogue"});
  fake.config.jobs = 5;
  fake.config.problems = "/mine";
  run(fake, {"submit", "a.cpp", "-p", "x"});
  CHECK(fake.seen_settings.jobs == 5);
  CHECK_FALSE(fake.seen_settings.visible_only);
  CHECK(fake.seen_catalogue == cli::Engine::Folders{"/mine", "/catalogue"});
}

TEST_CASE("only --problems is searched if it is given") {
  const Folder folder;
  FakeEngine fake;
  run(fake, {"submit", "a.cpp", "-p", "x", "--problems", folder.path()});
  CHECK(fake.seen_catalogue == cli::Engine::Folders{folder.path()});
  const Outcome outcome = run({"list", "--problems", folder.path() / "none"});
  CHECK(outcome.code == 2);
  CHECK(outcome.err.find("--problems takes a folder") != std::string::npos);
}

TEST_CASE("results go to files and to standard output at once") {
  const Folder folder;
  const fs::path file = folder.path() / "r.json";
  const Outcome outcome = run(
      {"submit", "a.cpp", "-p", "x", "--format", "json", "-o", file, "--format", "plain", "-qq"});
  CHECK(outcome.code == 0);
  CHECK(outcome.out.empty());
  CHECK(contents(file).starts_with("{"));
  CHECK(run({"submit", "a.cpp", "-p", "x", "-o", file}).out.empty());
  CHECK(contents(file).starts_with("log-top"));
}

TEST_CASE("an output file that cannot be opened is known before anything is judged") {
  const Folder folder;
  FakeEngine fake;
  const Outcome outcome =
      run(fake, {"submit", "a.cpp", "-p", "x", "-o", folder.path() / "none" / "r.json"});
  CHECK(outcome.code == 2);
  CHECK(outcome.err.starts_with("error: cannot write to '"));
  CHECK(fake.seen_settings.jobs == judge::Settings{}.jobs);
}

TEST_CASE("an output file that was never written is not left behind") {
  const Folder folder;
  const fs::path created = folder.path() / "new", kept = folder.file("old", "before");
  {
    cli::OutputFile first(created), second(kept);
    CHECK(fs::exists(created));
  }
  CHECK_FALSE(fs::exists(created));
  CHECK(contents(kept) == "before");
  cli::OutputFile(kept).write("now");
  CHECK(contents(kept) == "now");
}

TEST_CASE("what cannot be written is an error, said in one line") {
  FakeEngine fake;
  const MemoryConsole memory;
  const sandbox::UniqueFd full(open("/dev/full", O_WRONLY | O_CLOEXEC));
  const cli::Console console{.out = full.get(), .err = memory.console().err};
  int code = 0;
  try {
    code = run_command(cli::parse_options({"submit", "a.cpp", "-p", "x", "--no-progress"}),
                       fake.engine(), console);
  } catch (...) {
    code = cli::report_failure(console.err, {});
  }
  CHECK(code == 3);
  CHECK(memory.err() == "error: cannot write to standard output: No space left on device\n");
}

TEST_CASE("a file on a full disk is an error too") {
  const Outcome outcome = run({"submit", "a.cpp", "-p", "x", "--no-progress", "-o", "/dev/full"});
  CHECK(outcome.code == 3);
  CHECK(outcome.err == "error: cannot write to '/dev/full': No space left on device\n");
}

TEST_CASE("every failure has its exit code") {
  const auto code = [](const auto& failure) {
    const MemoryConsole memory;
    try {
      throw failure;  // NOLINT(cert-err60-cpp): a test's exception may throw while copied
    } catch (...) {
      const int its_code = cli::report_failure(memory.console().err, {});
      return std::pair(its_code, memory.err());
    }
  };
  using Result = std::pair<int, std::string>;
  CHECK(code(judge::InputError("no such thing")) == Result(2, "error: no such thing\n"));
  CHECK(code(sandbox::Cancelled()).first == 130);
  CHECK(code(std::system_error(EPERM, std::generic_category(), "clone")) ==
        Result(3, "judge error: clone: Operation not permitted\n"));
  CHECK(code(std::bad_alloc()).first == 3);
  CHECK(code(judge::MissingLayers({{"landlock", false, "a\x1b[31m", "boot another kernel"}})) ==
        Result(3,
               "refused: the sandbox has no 'landlock' here, and the settings require it\n"
               "  it would give: no file can be opened, whatever else gives way\n"
               "  without it: a\\x1b[31m\n"
               "  to have it: boot another kernel\n"));
  CHECK(code(cli::WriteError(EPIPE, "standard output")) ==
        Result(3, "error: cannot write to standard output: Broken pipe\n"));
  CHECK(code(std::runtime_error("a\x1b[31m\nb")) == Result(3, "judge error: a\\x1b[31m\\nb\n"));
}

TEST_CASE("a log that cannot be written is the user's to mend") {
  const Folder folder;
  CHECK_THROWS_AS(cli::start_log(folder.path() / "none" / "log"), judge::InputError);
  CHECK_THROWS_AS(cli::start_log(folder.path()), judge::InputError);
  CHECK_FALSE(fs::exists(folder.path() / "none"));
  cli::start_log(folder.path() / "log");
  run({"submit", "a.cpp", "-p", "x"});
  cli::start_log(std::nullopt);
  CHECK(contents(folder.path() / "log").find("judging a.cpp for x") != std::string::npos);
}

TEST_CASE("list shows what was asked for") {
  FakeEngine fake;
  fake.problems = {{"a", "A", "easy", "stdio", {"x", "y"}, "/a", ""},
                   {"b", "B", "hard", "stdio", {"x"}, "/b", ""},
                   {"c", "", "", "", {}, "/c", "problem.yaml:1:1: no id"}};
  CHECK(run(fake, {"list", "--format", "plain"}).out ==
        "a easy x,y A\n"
        "b hard x B\n"
        "c unreadable: problem.yaml:1:1: no id\n");
  CHECK(run(fake, {"list", "--format", "plain", "--tag", "x", "--tag", "y"}).out ==
        "a easy x,y A\n");
  CHECK(run(fake, {"list", "--format", "plain", "--difficulty", "hard"}).out == "b hard x B\n");
  const Outcome none = run(fake, {"list", "--tag", "z"});
  CHECK(none.code == 4);
  CHECK(none.err == "no problem is as asked; 'tryout list' shows all\n");
  const Outcome bad = run(fake, {"list", "--difficulty", "eazy"});
  CHECK(bad.code == 2);
  CHECK(bad.err.find("did you mean 'easy'?") != std::string::npos);
}

TEST_CASE("an empty catalogue says where it looked") {
  const Outcome outcome = run({"list"});
  CHECK(outcome.code == 4);
  CHECK(outcome.err == "no problems found; looked in\n  /catalogue\n");
  CHECK(run({"list", "--format", "json"}).out == "{\n  \"v\": 1,\n  \"problems\": []\n}\n");
}

TEST_CASE("show, help and --version go to standard output") {
  CHECK(run({"show", "x"}).out.find("Sort *all* lines.") != std::string::npos);
  CHECK(run({"show", "x"}).out.find("Ask for less.") == std::string::npos);
  CHECK(run({"show", "x", "--notes"}).out.find("Ask for less.") != std::string::npos);
  CHECK(run({"help", "verdicts"}).out.starts_with("Verdicts"));
  CHECK(run({"explain", "rte"}).out.starts_with("RTE: runtime error"));
  CHECK(run({"explain", "TLEE"}).err.find("did you mean 'TLE'?") != std::string::npos);
  CHECK(run({"--help"}).code == 0);
  CHECK(run({"--version"}).out == "tryout " TRYOUT_VERSION "\n");
  const Outcome outcome = run({"help", "verdict"});
  CHECK(outcome.code == 2);
  CHECK(outcome.err.find("did you mean 'verdicts'?") != std::string::npos);
}

TEST_CASE("show goes through the pager if standard output is a terminal") {
  const Folder folder;
  const fs::path paged = folder.path() / "paged";
  const SetVariable pager("PAGER", "cat >'" + paged.string() + "'");
  const SetVariable terminal_type("TERM", "xterm");
  FakeEngine fake;
  run(fake, {"show", "x"});
  CHECK_FALSE(fs::exists(paged));

  PseudoTerminal terminal;
  const cli::Console console{.out = terminal.terminal(), .err = terminal.terminal()};
  CHECK(run_command(cli::parse_options({"show", "x"}), fake.engine(), console) == 0);
  CHECK(contents(paged).find("lines.") != std::string::npos);
  CHECK(terminal.written().empty());

  const SetVariable missing("PAGER", "tryout-no-such-pager 2>/dev/null");
  run_command(cli::parse_options({"show", "x"}), fake.engine(), console);
  CHECK(terminal.written().find("lines.") != std::string::npos);
}

TEST_CASE("the first word is the file if it is one, else a test") {
  const Folder folder;
  folder.file("solution.cpp");
  folder.file("notes.txt");
  const auto apart = [&folder](const Words& words) {
    const cli::Operands operands = cli::tell_apart(words, folder.path(), is_source_name);
    return std::pair(operands.file.filename().string(), operands.tests);
  };
  using Result = std::pair<std::string, Words>;
  CHECK(apart({}) == Result("solution.cpp", {}));
  CHECK(apart({"edge"}) == Result("solution.cpp", {"edge"}));
  CHECK(apart({"edge/a b", "scale"}) == Result("solution.cpp", {"edge/a b", "scale"}));
  CHECK(apart({"other.cpp", "edge"}) == Result("other.cpp", {"edge"}));
  CHECK(apart({"notes.txt"}) == Result("notes.txt", {}));
}

TEST_CASE("without a file name there must be one source, no more and no less") {
  const Folder folder;
  const auto complaint = [&folder]() -> std::string {
    try {
      cli::tell_apart({}, folder.path(), is_source_name);
    } catch (const judge::InputError& error) {
      return error.diagnostics.front().message;
    }
    return "no complaint";
  };
  CHECK(complaint().starts_with("which source? there is no"));
  folder.file("b.cpp");
  fs::create_directory(folder.path() / "folder.cpp");
  CHECK(complaint() == "no complaint");
  folder.file("a.cpp");
  CHECK(complaint() == "which source? there are a.cpp, b.cpp; name one of them");
  for (int i = 10; i < 20; ++i) folder.file(std::to_string(i) + ".cpp");
  CHECK(complaint().ends_with("19.cpp and 2 more; name one of them"));
}
