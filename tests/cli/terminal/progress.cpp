#include "cli/terminal/progress.hpp"

#include "cli/terminal/pager.hpp"
#include "cli/terminal/terminal.hpp"
#include "tests/catch.hpp"
#include "tests/cli/console.hpp"
#include "tests/cli/reports.hpp"

using cli::ProgressLine;
using cli::ProgressStyle;

TEST_CASE("progress is live on a terminal, lines elsewhere, and nothing if not wanted") {
  CHECK(cli::progress_style(true, true, "xterm") == ProgressStyle::live);
  CHECK(cli::progress_style(true, true, "dumb") == ProgressStyle::lines);
  CHECK(cli::progress_style(true, false, "xterm") == ProgressStyle::lines);
  CHECK(cli::progress_style(false, true, "xterm") == ProgressStyle::none);
}

TEST_CASE("the live line is drawn over itself and erased at the end") {
  PseudoTerminal terminal;
  const judge::TestResult test = test_result("a", "b", judge::Verdict::wrong_answer);
  {
    ProgressLine line(terminal.terminal(), ProgressStyle::live, {.width = 60}, "log-top");
    line.compiling("a.cpp");
    line.compiled();
    line.tested(test, 1, 3);
  }
  CHECK(terminal.written() ==
        "\r\x1b[Klog-top: compiling a.cpp"
        "\r\x1b[Klog-top: running tests"
        "\r\x1b[Klog-top: 1/3 tests, 1 not accepted"
        "\r\x1b[K");
}

TEST_CASE("the live line never reaches the last column") {
  PseudoTerminal terminal;
  {
    ProgressLine line(terminal.terminal(), ProgressStyle::live, {.width = 20},
                      "a-problem-with-a-long-name");
    line.compiling("a.cpp");
  }
  CHECK(terminal.written() == "\r\x1b[Ka-problem-with-a...\r\x1b[K");
}

TEST_CASE("lines are written at most once a tenth") {
  const MemoryConsole memory;
  const judge::TestResult test = test_result("a", "b", judge::Verdict::accepted);
  ProgressLine line(memory.console().err, ProgressStyle::lines, {}, "p");
  for (std::size_t done = 1; done <= 1000; ++done) line.tested(test, done, 1000);
  const std::string text = memory.err();
  CHECK(std::count(text.begin(), text.end(), '\n') == 10);
  CHECK(text.starts_with("p: 10 %, 100/1000 tests\n"));
  CHECK(text.ends_with("p: 100 %, 1000/1000 tests\n"));
}

TEST_CASE("progress is silent if it is not wanted") {
  const MemoryConsole memory;
  {
    ProgressLine line(memory.console().err, ProgressStyle::none, {}, "p");
    line.compiling("a.cpp");
    line.tested(test_result("a", "b", judge::Verdict::accepted), 1, 1);
  }
  CHECK(memory.err().empty());
}

TEST_CASE("hostile names stay harmless on the progress line") {
  const MemoryConsole memory;
  ProgressLine line(memory.console().err, ProgressStyle::lines, {}, "p\x1b[2J");
  line.compiling("a\n\x1b]0;x\x07.cpp");
  CHECK(memory.err() == "p\\x1b[2J: compiling a\\n\\x1b]0;x\\x07.cpp\n");
}

TEST_CASE("a terminal's own width is used") {
  const PseudoTerminal terminal;
  CHECK(cli::is_terminal(terminal.terminal()));
  const auto nothing = [](const char*) { return std::optional<std::string>(); };
  CHECK(cli::width_of(terminal.terminal(), nothing) == 60);
}

TEST_CASE("a pager that cannot be started is no pager, one that is left early is") {
  CHECK_FALSE(cli::show_in_pager("tryout-no-such-pager 2>/dev/null", "text"));
  CHECK(cli::show_in_pager("exit 0", std::string(1 << 20, 'x')));
}
