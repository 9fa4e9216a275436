#include "cli/format/clean.hpp"

#include <random>

#include "cli/diagnostics.hpp"
#include "cli/format/clean_report.hpp"
#include "cli/format/format.hpp"
#include "cli/format/problem_list.hpp"
#include "cli/format/problem_page.hpp"
#include "cli/terminal/markdown.hpp"
#include "tests/catch.hpp"
#include "tests/cli/hostile.hpp"
#include "tests/cli/reports.hpp"

using cli::Charset;
using cli::clean_line;
using cli::clean_text;

namespace {

// Every way in which something can be shown.
std::vector<cli::View> views() {
  std::vector<cli::View> all;
  for (const auto format :
       {cli::Format::table, cli::Format::plain, cli::Format::json, cli::Format::jsonl})
    for (const auto charset : {Charset::ascii, Charset::utf8})
      for (const bool colour : {false, true})
        all.push_back({.format = format,
                       .look = {.colour = colour, .charset = charset, .width = 40},
                       .detail = cli::Detail::every_detail});
  return all;
}

judge::InputError poisoned_error(const std::string& text) {
  judge::Diagnostic diagnostic;
  diagnostic.code = diagnostic.message = diagnostic.source_line = diagnostic.label = text;
  diagnostic.place = {text, 3, 2};
  diagnostic.length = 4;
  diagnostic.notes = {text, text};
  return judge::InputError({diagnostic});
}

void check_all_outputs(const std::string& text) {
  for (const cli::View& view : views()) {
    const bool coloured = view.look.colour && view.format == cli::Format::table;
    CHECK(cleanness(render(poisoned_report(text), view), coloured) == "clean");
    CHECK(cleanness(render(poisoned_problem(text), view), coloured) == "clean");
    CHECK(cleanness(render(poisoned_list(text), view), coloured) == "clean");
    CHECK(cleanness(diagnostics_text(poisoned_error(text), view.look), view.look.colour) ==
          "clean");
  }
}

bool is_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<signed char>(c) > 0; });
}

std::string random_bytes(std::mt19937& random) {
  // Half of the bytes are taken from what escapes and UTF-8 are made of.
  const std::string telling = "\x1b[]\\;m\r\n\t\x07\x9b\xc2\xe2\x80\xae\xf0\x9f\xed\xa0 a<>&`*|";
  std::string bytes(random() % 60, '\0');
  for (char& byte : bytes)
    byte =
        random() % 2 == 0 ? static_cast<char>(random() % 256) : telling[random() % telling.size()];
  return bytes;
}

}  // namespace

TEST_CASE("clean text is left alone") {
  for (const std::string text : {"", "plain", "Grüße", "日本語", "a\\n", "🙂", "e\xcc\x81"}) {
    CHECK(clean_line(text) == text);
    CHECK(clean_text(text) == text);
  }
}

TEST_CASE("hostile bytes become visible escapes") {
  CHECK(clean_line("a\x1b[31m") == "a\\x1b[31m");
  CHECK(clean_line("a\r\n\tb") == "a\\r\\n\\tb");
  CHECK(clean_line(std::string("\0", 1)) == "\\x00");
  CHECK(clean_line("\x7f") == "\\x7f");
  CHECK(clean_line("\xc2\x9b") == "\\u009b");
  CHECK(clean_line("\x9b") == "\\x9b");
  CHECK(clean_line("\xe2\x80\xae") == "\\u202e");
  CHECK(clean_line("\xf3\xa0\x80\x81") == "\\U000e0001");
  CHECK(clean_line("\xc0\xaf") == "\\xc0\\xaf");
  CHECK(clean_line("\xe2\x82") == "\\xe2\\x82");
}

TEST_CASE("only a text of several lines keeps its newlines") {
  CHECK(clean_text("a\nb\n") == "a\nb\n");
  CHECK(clean_text("\n\n") == "\n\n");
  CHECK(clean_text("a\r\nb") == "a\\r\nb");
  CHECK(clean_line("a\nb\n") == "a\\nb\\n");
}

TEST_CASE("ASCII output has nothing but ASCII") {
  CHECK(clean_line("Grüße", {.charset = Charset::ascii}) == "Gr\\u00fc\\u00dfe");
  CHECK(clean_line("🙂", {.charset = Charset::ascii}) == "\\U0001f642");
}

TEST_CASE("blanks are shown where outputs are compared") {
  const cli::Cleaning utf8{.charset = Charset::utf8, .show_blanks = true};
  const cli::Cleaning ascii{.charset = Charset::ascii, .show_blanks = true};
  CHECK(clean_line("a b  ", utf8) == "a b··");
  CHECK(clean_line("a b  ", ascii) == "a b\\x20\\x20");
  CHECK(clean_line("  ", utf8) == "··");
  CHECK(clean_line("a\xc2\xa0z", utf8) == "a\\u00a0z");
  CHECK(clean_line("a\xc2\xa0z") == "a\xc2\xa0z");
}

TEST_CASE("a mark moves along with its character") {
  const auto mark = [](const std::string& raw, std::size_t at) {
    return cli::clean_marked_line(raw, at).mark;
  };
  CHECK(mark("abc", 1) == 1);
  CHECK(mark("\x1b"
             "bc",
             1) == 4);
  CHECK(mark("abc", 3) == 3);
  CHECK(mark("abc", 99) == 3);
  CHECK(mark("", 0) == 0);
  CHECK(mark("aü", 2) == 1);  // inside the character: at its start
  CHECK(mark("\xff\xff"
             "z",
             2) == 8);
}

TEST_CASE("hostile bytes in any field leave every output clean") {
  for (const auto& [name, text] : hostile_strings()) {
    INFO(name);
    check_all_outputs(text);
    check_all_outputs("x" + text);
  }
}

TEST_CASE("random bytes in any field leave every output clean") {
  std::mt19937 random(20'240'229);
  for (int round = 0; round < 60; ++round) {
    const std::string text = random_bytes(random);
    CAPTURE(text);
    check_all_outputs(text);
  }
}

TEST_CASE("random bytes never get past the sanitiser, whatever the settings") {
  std::mt19937 random(7);
  for (int round = 0; round < 5'000; ++round) {
    const std::string text = random_bytes(random);
    for (const bool show_blanks : {false, true}) {
      const std::string utf8 = clean_line(text, {Charset::utf8, show_blanks});
      REQUIRE(cleanness(utf8) == "clean");
      REQUIRE(utf8.find('\n') == std::string::npos);
      REQUIRE(clean_line(utf8, {Charset::utf8, show_blanks}) == utf8);
      REQUIRE(is_ascii(clean_line(text, {Charset::ascii, show_blanks})));
    }
    REQUIRE(cleanness(clean_text(text)) == "clean");
    REQUIRE(cleanness(cli::markdown(text, {.charset = Charset::utf8})) == "clean");
  }
}

TEST_CASE("json is ASCII whatever is in the report") {
  for (const auto& [name, text] : hostile_strings()) {
    INFO(name);
    CHECK(is_ascii(cli::render(poisoned_report(text), {.format = cli::Format::json})));
  }
}

TEST_CASE("a CRLF source does not fill the compiler's text with carriage returns") {
  judge::Report report = empty_report();
  report.compilation.diagnostics = "a.cpp:1:1: error: x\r\n  1 | y\rz\r\n";
  CHECK(cli::CleanReport(report)->compilation.diagnostics == "a.cpp:1:1: error: x\n  1 | y\\rz\n");
}
