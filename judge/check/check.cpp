#include "judge/check/check.hpp"

#include <algorithm>
#include <stdexcept>

#include "judge/check/checkers.hpp"
#include "judge/check/text.hpp"

namespace judge {
namespace {

CheckResult compare(const Checker& checker, std::string_view expected, std::string_view output) {
  switch (checker.kind) {
    case Checker::Kind::exact:
      return check_exact(expected, output);
    case Checker::Kind::lines:
      return check_lines(expected, output);
    case Checker::Kind::tokens:
      return check_tokens(checker, expected, output);
    case Checker::Kind::unordered_lines:
      return check_unordered_lines(expected, output);
    case Checker::Kind::json:
      return check_json(checker, expected, output);
    case Checker::Kind::custom:
      break;
  }
  throw std::logic_error("check() knows no custom checkers");
}

bool has_ordered_lines(Checker::Kind kind) {
  return kind == Checker::Kind::exact || kind == Checker::Kind::lines ||
         kind == Checker::Kind::tokens;
}

// Worth knowing, but only a note: large texts are not searched for it.
bool same_lines_in_another_order(std::string_view expected, std::string_view output) {
  constexpr std::size_t most_bytes = 1U << 20U;
  constexpr std::size_t most_lines = 100'000;
  const std::size_t larger = std::max(expected.size(), output.size());
  if (larger > most_bytes || count_lines(expected) > most_lines) return false;
  return !check_lines(expected, output).accepted &&
         check_unordered_lines(expected, output).accepted;
}

void add_order_note(std::string_view expected, std::string_view output, Difference& difference) {
  if (!same_lines_in_another_order(expected, output)) return;
  const std::string n = std::to_string(count_lines_before_final_blanks(expected));
  difference.notes.insert(difference.notes.begin(),
                          "same lines in another order: " + n + " of " + n + " match");
}

}  // namespace

CheckResult check(const Checker& checker, std::string_view expected, std::string_view output) {
  CheckResult result = compare(checker, expected, output);
  if (result.accepted) return result;
  result.difference.lines = count_lines(output);
  if (output.empty())
    result.difference.notes = {"empty output"};
  else if (has_ordered_lines(checker.kind))
    add_order_note(expected, output, result.difference);
  return result;
}

}  // namespace judge
