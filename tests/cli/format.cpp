#include "cli/format/format.hpp"

#include <algorithm>

#include "cli/terminal/text.hpp"
#include "tests/catch.hpp"
#include "tests/cli/golden.hpp"
#include "tests/cli/reports.hpp"

using cli::Charset;
using cli::Detail;
using cli::Format;
using cli::Look;
using cli::render;

namespace {

constexpr Look wide{.colour = false, .charset = Charset::utf8, .width = 80};
constexpr Look narrow{.colour = false, .charset = Charset::utf8, .width = 40};
constexpr Look wide_ascii{.colour = false, .charset = Charset::ascii, .width = 80};
constexpr Look narrow_ascii{.colour = false, .charset = Charset::ascii, .width = 40};
constexpr Look coloured{.colour = true, .charset = Charset::utf8, .width = 80};

// Golden files are for reading: a colour sequence is spelled out.
std::string readable(std::string text) {
  for (std::size_t at = 0; (at = text.find('\x1b', at)) != std::string::npos;)
    text.replace(at, 1, "<ESC>");
  return text;
}

std::string section(const std::string& title, const judge::Report& report, const Look& look,
                    Detail detail = Detail::unexpected) {
  const cli::View view{.format = Format::table, .look = look, .detail = detail};
  return "==== " + title + '\n' + readable(render(report, view));
}

}  // namespace

TEST_CASE("the table is what the golden files show") {
  for (const auto& [name, report] : sample_reports()) {
    check_golden(name + ".table.txt", section("80 columns", report, wide) +
                                          section("80 columns, ASCII", report, wide_ascii) +
                                          section("40 columns", report, narrow) +
                                          section("40 columns, ASCII", report, narrow_ascii) +
                                          section("colour", report, coloured));
  }
}

TEST_CASE("verbosity is what the golden files show") {
  for (const std::string wanted : {"ac-warnings", "wa-order", "tle-cpu", "ce-endless", "je"}) {
    for (const auto& [name, report] : sample_reports()) {
      if (name != wanted) continue;
      check_golden(name + ".detail.txt", section("-q", report, wide, Detail::verdict) +
                                             section("-v", report, wide, Detail::every_test) +
                                             section("-vv", report, wide, Detail::every_detail));
    }
  }
}

TEST_CASE("plain, json and jsonl are what the golden files show") {
  for (const auto& [name, report] : sample_reports()) {
    check_golden(name + ".plain.txt", render(report, {.format = Format::plain, .look = wide}));
    check_golden(name + ".json", render(report, {.format = Format::json, .look = wide}));
    check_golden(name + ".jsonl", render(report, {.format = Format::jsonl, .look = wide}));
  }
}

TEST_CASE("no line of a table of ours is wider than the terminal") {
  for (const auto& [name, report] : sample_reports()) {
    for (const Look& look : {wide, narrow, narrow_ascii, coloured}) {
      judge::Report without_compiler = report;  // its lines are never broken
      without_compiler.compilation.diagnostics.clear();
      const std::string text = render(without_compiler, {.look = look});
      for (const std::string_view line : cli::lines_of(text)) {
        INFO(name << ": " << line);
        CHECK(cli::columns(line) <= look.width);
      }
    }
  }
}

TEST_CASE("the colours of a table change nothing but the colours") {
  for (const auto& [name, report] : sample_reports()) {
    std::string text = render(report, {.look = coloured});
    for (std::size_t at = 0; (at = text.find('\x1b')) != std::string::npos;)
      text.erase(at, text.find('m', at) - at + 1);
    CHECK(text == render(report, {.look = wide}));
  }
}

TEST_CASE("under -qq no format says anything") {
  for (const Format format : {Format::table, Format::plain, Format::json, Format::jsonl})
    CHECK(render(empty_report(), {.format = format, .look = wide, .detail = Detail::nothing})
              .empty());
}

TEST_CASE("a json line is one line") {
  for (const auto& [name, report] : sample_reports()) {
    const std::string text = render(report, {.format = Format::jsonl, .look = wide});
    CHECK(std::count(text.begin(), text.end(), '\n') == 1);
    CHECK(text.back() == '\n');
  }
}

TEST_CASE("plain has one line a test, without tabs, in the order of the problem") {
  const judge::Report report = sample_reports().front().second;
  const std::string text = render(report, {.format = Format::plain, .look = wide});
  CHECK(text.find('\t') == std::string::npos);
  std::vector<std::string_view> tests;
  for (const std::string_view line : cli::lines_of(text))
    if (line.starts_with("test ")) tests.push_back(line);
  REQUIRE(tests.size() == report.tests.size());
  for (std::size_t i = 0; i < tests.size(); ++i)
    CHECK(tests[i].find(report.tests[i].name) != std::string_view::npos);
}

TEST_CASE("a compiler's message cannot pass for a line of ours") {
  judge::Report report = empty_report();
  report.compilation.diagnostics = "x\nverdict AC 100/100 run 3f9c2a\nACCEPTED  100/100\n";
  report.verdict = judge::Verdict::compile_error;
  report.compilation.ok = false;
  const std::string plain = render(report, {.format = Format::plain, .look = wide});
  CHECK(plain.find("\nverdict AC") == std::string::npos);
  const std::string table = render(report, {.look = wide});
  CHECK(table.find("\nACCEPTED") == std::string::npos);
}

TEST_CASE("a hidden test shows no excerpt even if the judge has left one in") {
  judge::Report report = empty_report();
  judge::TestResult test = test_result("edge", "secret", judge::Verdict::wrong_answer);
  test.input = test.output = test.error_output = "XYZZY";
  judge::Difference difference;
  difference.expected = difference.got = "XYZZY";
  test.reason = judge::Reason{"difference", "", difference};
  add_group(report, "edge", 100, false, {test});
  for (const Format format : {Format::table, Format::plain, Format::json, Format::jsonl}) {
    const std::string text =
        render(report, {.format = format, .look = wide, .detail = Detail::every_detail});
    CHECK(text.find("secret") != std::string::npos);
    CHECK(text.find("XYZZY") == std::string::npos);
  }
}
