#include "tests/cli/hostile.hpp"

#include <cstdio>

#include "tests/cli/reports.hpp"

namespace {

std::string utf8(unsigned code) {
  std::string text;
  const auto add = [&text](unsigned byte) { text += static_cast<char>(byte); };
  if (code < 0x800) {
    add(0xc0 | code >> 6);
  } else {
    if (code < 0x10000) {
      add(0xe0 | code >> 12);
    } else {
      add(0xf0 | code >> 18);
      add(0x80 | (code >> 12 & 0x3f));
    }
    add(0x80 | (code >> 6 & 0x3f));
  }
  add(0x80 | (code & 0x3f));
  return text;
}

// The code points that reorder, hide or break text.
std::vector<unsigned> forbidden_codes() {
  std::vector<unsigned> codes{0xad, 0x61c, 0x2028, 0x2029, 0xfeff, 0xe0001, 0xe0041};
  for (unsigned code = 0x80; code <= 0x9f; ++code) codes.push_back(code);
  for (unsigned code = 0x200b; code <= 0x200f; ++code) codes.push_back(code);
  for (unsigned code = 0x202a; code <= 0x202e; ++code) codes.push_back(code);
  for (unsigned code = 0x2060; code <= 0x206f; ++code) codes.push_back(code);
  return codes;
}

std::string without_colours(std::string_view bytes) {
  std::string kept;
  while (!bytes.empty()) {
    std::size_t size = 0;
    if (bytes.starts_with("\x1b[")) {
      size = 2;
      while (size < bytes.size() &&
             (bytes[size] == ';' || (bytes[size] >= '0' && bytes[size] <= '9')))
        ++size;
      size = size < bytes.size() && bytes[size] == 'm' ? size + 1 : 0;
    }
    if (size == 0) kept += bytes[size++];
    bytes.remove_prefix(size);
  }
  return kept;
}

std::string at(const char* what, std::size_t place) {
  return std::string(what) + " at byte " + std::to_string(place);
}

// How many bytes of valid UTF-8 begin here, by the table of the Unicode standard; 0: none.
std::size_t valid_size(std::string_view bytes) {
  const auto in = [bytes](std::size_t i, unsigned low, unsigned high) {
    return i < bytes.size() && static_cast<unsigned char>(bytes[i]) >= low &&
           static_cast<unsigned char>(bytes[i]) <= high;
  };
  const auto tail = [in](std::size_t i) { return in(i, 0x80, 0xbf); };
  if (in(0, 0, 0x7f)) return 1;
  if (in(0, 0xc2, 0xdf) && tail(1)) return 2;
  if (in(0, 0xe0, 0xe0) && in(1, 0xa0, 0xbf) && tail(2)) return 3;
  if (in(0, 0xed, 0xed) && in(1, 0x80, 0x9f) && tail(2)) return 3;
  if (in(0, 0xe1, 0xef) && !in(0, 0xed, 0xed) && tail(1) && tail(2)) return 3;
  if (in(0, 0xf0, 0xf0) && in(1, 0x90, 0xbf) && tail(2) && tail(3)) return 4;
  if (in(0, 0xf1, 0xf3) && tail(1) && tail(2) && tail(3)) return 4;
  if (in(0, 0xf4, 0xf4) && in(1, 0x80, 0x8f) && tail(2) && tail(3)) return 4;
  return 0;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> hostile_strings() {
  std::vector<std::pair<std::string, std::string>> all{
      {"a colour", "\x1b[31mred"},
      {"a cursor movement", "\x1b[2A\x1b[2K"},
      {"a window title", "\x1b]0;title\x07"},
      {"a link", "\x1b]8;;http://x\x1b\\link"},
      {"an eight-bit CSI",
       "\x9b"
       "31m"},
      {"a carriage return", "good\rbad"},
      {"CRLF", "one\r\ntwo"},
      {"a newline", "one\nACCEPTED  100/100"},
      {"a tab", "one\ttwo"},
      {"NUL", std::string("one\0two", 7)},
      {"an overlong slash", "\xc0\xaf"},
      {"an overlong escape", "\xc0\x9b"},
      {"a surrogate", "\xed\xa0\x80"},
      {"beyond Unicode", "\xf4\x90\x80\x80"},
      {"a cut character", "\xe2\x82"},
      {"a lone continuation", "a\x80z"},
      {"FE and FF", "\xfe\xff"},
  };
  for (unsigned byte = 0; byte < 0x20; ++byte)
    all.emplace_back("control byte " + std::to_string(byte),
                     std::string(1, static_cast<char>(byte)));
  all.emplace_back("DEL", "\x7f");
  for (const unsigned code : forbidden_codes())
    all.emplace_back("U+" + std::to_string(code), "a" + utf8(code) + "z");
  return all;
}

std::string cleanness(std::string_view bytes, bool coloured) {
  const std::string text = coloured ? without_colours(bytes) : std::string(bytes);
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view rest = std::string_view(text).substr(i);
    const auto byte = static_cast<unsigned char>(rest.front());
    if ((byte < 0x20 && byte != '\n') || byte == 0x7f) return at("a control byte", i);
    const std::size_t size = valid_size(rest);
    if (size == 0) return at("invalid UTF-8", i);
    i += size;
  }
  for (const unsigned code : forbidden_codes())
    if (const std::size_t place = text.find(utf8(code)); place != std::string::npos)
      return at("a forbidden character", place);
  return "clean";
}

judge::Report poisoned_report(const std::string& text) {
  judge::Report report = empty_report();
  for (std::string* field :
       {&report.run_id, &report.problem_id, &report.problem_name, &report.problem_sha,
        &report.submission, &report.submission_sha, &report.host_cpu, &report.host_kernel,
        &report.compilation.compiler, &report.compilation.command, &report.compilation.diagnostics,
        &report.compilation.problem})
    *field = text;
  report.submission_files = {text, text};
  report.layers = {{text, true, text}, {text, false, text}};
  report.compilation.warnings = 1;
  std::vector<judge::TestResult> tests;
  for (int i = 0; i <= static_cast<int>(judge::Verdict::judge_error); ++i) {
    judge::TestResult test = test_result(text, text, static_cast<judge::Verdict>(i));
    test.run.syscall_name = text;
    test.hint = test.input = test.output = test.error_output = text;
    test.tags = {text, text};
    test.place.file = text;
    judge::Difference difference;
    difference.where = difference.expected = difference.got = text;
    difference.caret = text.size() / 2;
    difference.notes = {text, text};
    test.reason = judge::Reason{i == 1 ? "difference" : text, text, difference};
    tests.push_back(std::move(test));
  }
  add_group(report, text, 100, true, tests);
  report.groups.back().blocked_by = text;
  add_group(report, text + text, 0, false,
            {test_result(text + text, text, judge::Verdict::accepted)});
  report.groups.back().ran = false;
  report.groups.back().blocked_by = text;
  return report;
}

judge::Problem poisoned_problem(const std::string& text) {
  judge::Problem problem;
  problem.id = problem.name = problem.difficulty = problem.license = problem.source = text;
  problem.folder = text;
  problem.tags = problem.authors = {text, text};
  problem.statement = text + "\n\n# " + text + "\n\n- `" + text + "`\n\n    " + text + "\n\n**" +
                      text + "** [" + text + "](<" + text + ">)\n\n<b>" + text + "</b>\n";
  judge::Test test;
  test.name = test.hint = text;
  test.tags = {text};
  test.input = judge::InlineText{text};
  test.answer = judge::Generated{text, {text, text}};
  test.checker.kind = judge::Checker::Kind::json;
  test.checker.unordered = {text};
  judge::Group group;
  group.name = text;
  group.visible = true;
  group.needs = group.tags = {text};
  judge::Test other = test;
  other.checker.unordered = {text, text};
  group.tests = {test, other};
  problem.groups = {group};
  return problem;
}

std::vector<judge::ProblemSummary> poisoned_list(const std::string& text) {
  return {{text, text, text, text, {text, text}, text, ""},
          {text, text, text, text, {}, text, text}};
}
