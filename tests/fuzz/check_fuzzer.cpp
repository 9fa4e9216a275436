// Feeds the checkers with pairs of texts: none may crash, accept less or more than a plain
// reading of its rules does, or show a difference beyond its bounds.
//
// The first two bytes choose checker and flags, the rest is the expected text up to the first
// 0xfe byte and the output after it.

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "judge/check/check.hpp"

namespace {

using judge::Checker;
using Kind = judge::Checker::Kind;

void require(bool condition) {
  if (!condition) std::abort();
}

Checker checker_from(unsigned char kind, unsigned char flags) {
  Checker checker;
  checker.kind = static_cast<Kind>(kind % 5);
  if ((flags & 1U) != 0) checker.float_abs = 0.25;
  if ((flags & 2U) != 0) checker.float_rel = 0.25;
  checker.ignore_case = (flags & 4U) != 0;
  if ((flags & 8U) != 0) checker.unordered = {"", "/*", "/*/*", "/a"};
  return checker;
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines = split(text, "\n");
  for (std::string& line : lines) line.erase(line.find_last_not_of(" \t\r") + 1);
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::vector<std::string> tokens_of(std::string_view text) {
  std::vector<std::string> tokens = split(text, " \t\n\v\f\r");
  std::erase(tokens, "");
  return tokens;
}

std::vector<std::string> sorted(std::vector<std::string> lines) {
  std::erase(lines, "");
  std::sort(lines.begin(), lines.end());
  return lines;
}

void check_verdict(const Checker& checker, std::string_view expected, std::string_view output,
                   bool accepted) {
  const bool plain = !checker.float_abs && !checker.float_rel && !checker.ignore_case;
  if (checker.kind == Kind::exact) require(accepted == (expected == output));
  if (checker.kind == Kind::lines) require(accepted == (lines_of(expected) == lines_of(output)));
  if (checker.kind == Kind::tokens && plain)
    require(accepted == (tokens_of(expected) == tokens_of(output)));
  if (checker.kind == Kind::unordered_lines && accepted)
    require(sorted(lines_of(expected)) == sorted(lines_of(output)));
  if (expected == output && checker.kind != Kind::json) require(accepted);
}

void check_difference(const judge::Difference& found) {
  require(found.got.size() <= 120 && found.expected.size() <= 120);
  require(found.caret <= found.got.size());
  require(found.expected.empty() || found.caret <= found.expected.size());
  require(found.line <= found.lines + 1);
  require((found.line == 0) == (found.column == 0));
  for (const std::string& note : found.notes) require(!note.empty() && note.size() < 300);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size < 2) return 0;
  const Checker checker = checker_from(data[0], data[1]);
  const std::string_view rest(reinterpret_cast<const char*>(data) + 2, size - 2);
  const std::size_t middle = std::min(rest.find('\xfe'), rest.size());
  const std::string expected(rest.substr(0, middle));
  const std::string output(rest.substr(std::min(middle + 1, rest.size())));
  try {
    const judge::CheckResult result = judge::check(checker, expected, output);
    check_verdict(checker, expected, output, result.accepted);
    if (!result.accepted) check_difference(result.difference);
    if (checker.kind == Kind::json)  // expected is JSON, since nothing was thrown
      require(judge::check(checker, expected, " " + expected + "\n").accepted ||
              expected.starts_with("\xef\xbb\xbf"));
  } catch (const std::invalid_argument&) {
    require(checker.kind == Kind::json);
  }
  return 0;
}
