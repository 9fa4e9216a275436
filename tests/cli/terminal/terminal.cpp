#include "cli/terminal/terminal.hpp"

#include <map>

#include "cli/exit_code.hpp"
#include "tests/catch.hpp"
#include "tests/cli/reports.hpp"

using cli::Charset;
using cli::ColourChoice;

namespace {

using Variables = std::map<std::string, std::string>;

cli::Environment holding(const Variables& variables) {
  return [variables](const char* name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
}

}  // namespace

TEST_CASE("colour is decided by the option, then the environment, then the stream") {
  struct Row {
    ColourChoice choice;
    Variables variables;
    bool is_terminal;
    bool expected;
  };
  constexpr auto automatic = ColourChoice::automatic;
  const std::vector<Row> rows{
      {automatic, {}, true, true},
      {automatic, {}, false, false},
      {automatic, {{"NO_COLOR", "1"}}, true, false},
      {automatic, {{"NO_COLOR", ""}}, true, true},
      {automatic, {{"CLICOLOR_FORCE", "1"}}, false, true},
      {automatic, {{"CLICOLOR_FORCE", "0"}}, false, false},
      {automatic, {{"FORCE_COLOR", "3"}}, false, true},
      {automatic, {{"FORCE_COLOR", ""}}, false, false},
      {automatic, {{"NO_COLOR", "1"}, {"CLICOLOR_FORCE", "1"}}, true, false},
      {automatic, {{"TERM", "dumb"}}, true, false},
      {automatic, {{"TERM", "xterm"}}, true, true},
      {automatic, {{"TERM", "dumb"}, {"FORCE_COLOR", "1"}}, true, true},
      {ColourChoice::always, {{"NO_COLOR", "1"}, {"TERM", "dumb"}}, false, true},
      {ColourChoice::never, {{"CLICOLOR_FORCE", "1"}}, true, false},
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    INFO("row " << i);
    CHECK(wants_colour(rows[i].choice, holding(rows[i].variables), rows[i].is_terminal) ==
          rows[i].expected);
  }
}

TEST_CASE("only a UTF-8 locale gets UTF-8") {
  const auto charset = [](const Variables& variables) {
    return cli::charset_of(holding(variables));
  };
  CHECK(charset({}) == Charset::ascii);
  CHECK(charset({{"LANG", "C"}}) == Charset::ascii);
  CHECK(charset({{"LANG", "en_GB.UTF-8"}}) == Charset::utf8);
  CHECK(charset({{"LANG", "C.utf8"}}) == Charset::utf8);
  CHECK(charset({{"LANG", "de_DE.ISO-8859-1"}}) == Charset::ascii);
  CHECK(charset({{"LANG", "en_GB.UTF-8"}, {"LC_ALL", "C"}}) == Charset::ascii);
  CHECK(charset({{"LANG", "C"}, {"LC_CTYPE", "C.UTF-8"}}) == Charset::utf8);
  CHECK(charset({{"LC_ALL", ""}, {"LANG", "C.UTF-8"}}) == Charset::utf8);
}

TEST_CASE("the width is that of COLUMNS, else a default, and never absurd") {
  const auto width = [](const Variables& variables) {
    return cli::width_of(-1, holding(variables));
  };
  CHECK(width({}) == 80);
  CHECK(width({{"COLUMNS", "40"}}) == 40);
  CHECK(width({{"COLUMNS", "1"}}) == 20);
  CHECK(width({{"COLUMNS", "1000000"}}) == 500);
  for (const std::string bad : {"", "0", "-5", "x", "80x", "99999999999"})
    CHECK(width({{"COLUMNS", bad}}) == 80);
}

TEST_CASE("the exit code tells whose turn it is") {
  const auto code = [](const std::string& wanted, bool exit_zero = false) {
    for (const auto& [name, report] : sample_reports())
      if (name == wanted) return cli::exit_code_of(report, exit_zero);
    return -1;
  };
  CHECK(code("ac") == 0);
  for (const std::string name : {"wa-order", "wa-hidden", "tle-cpu", "tle-idle", "mle", "ole",
                                 "rte-signal", "ce", "needs"}) {
    CHECK(code(name) == 1);
    CHECK(code(name, true) == 0);
  }
  CHECK(code("je") == 3);
  CHECK(code("je", true) == 3);
}

TEST_CASE("a report in which nothing ran has an exit code of its own") {
  judge::Report report = empty_report();
  CHECK(cli::exit_code_of(report, false) == 4);
  CHECK(cli::exit_code_of(report, true) == 4);
  judge::TestResult skipped = test_result("a", "b", judge::Verdict::accepted);
  skipped.ran = false;
  add_group(report, "a", 1, true, {skipped});
  CHECK(cli::exit_code_of(report, false) == 4);
}
