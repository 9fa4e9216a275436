// Token by token, with the rules of the Kattis default output validator (problemtools,
// support/default_validator):
//  - tokens are what isspace of the C locale separates; the amount and kind of white space and
//    white space at either end do not count; a missing or an additional token is wrong;
//  - with a tolerance, a token of the answer that is a finite number (see finite_number) must be
//    met by a finite number; one tolerance suffices; the relative one is of the answer's number;
//  - any other token of the answer, "inf" and "nan" among them, is compared as text.
// Departures: letters count as they are unless ignore_case is given, where the validator has it
// the other way round; and a NUL byte is a byte like any other, where it ends a token's comparison.

#include "judge/check/checkers.hpp"
#include "judge/check/difference.hpp"
#include "judge/check/notes.hpp"
#include "judge/check/number.hpp"
#include "judge/check/text.hpp"

namespace judge {
namespace {

std::size_t skip_space(std::string_view text, std::size_t offset) {
  while (offset < text.size() && is_space(text[offset])) ++offset;
  return offset;
}

std::size_t skip_token(std::string_view text, std::size_t offset) {
  while (offset < text.size() && !is_space(text[offset])) ++offset;
  return offset;
}

// Where the last token before `offset` ends.
std::size_t end_of_previous(std::string_view text, std::size_t offset) {
  while (offset > 0 && is_space(text[offset - 1])) --offset;
  return offset;
}

std::string_view token_at(std::string_view text, std::size_t offset) {
  return text.substr(offset, skip_token(text, offset) - offset);
}

std::uint64_t count_tokens(std::string_view text) {
  std::uint64_t count = 0;
  for (std::size_t i = skip_space(text, 0); i < text.size(); ++count)
    i = skip_space(text, skip_token(text, i));
  return count;
}

struct Rules {
  Tolerance tolerance;
  bool ignore_case = false;

  bool accept(std::string_view expected, std::string_view got) const {
    if (expected == got) return true;
    if (tolerance.given()) {
      if (const auto number = finite_number(expected)) {
        const auto other = finite_number(got);
        return other && tolerance.accepts(*number, *other);
      }
    }
    return ignore_case && equal_ignoring_case(expected, got);
  }
};

// Whether a new line starts between the token at `offset` and the one before it.
bool starts_line(std::string_view text, std::size_t offset) {
  const std::size_t before = end_of_previous(text, offset);
  return before == 0 || count_newlines(text.substr(before, offset - before)) > 0;
}

Difference ends_early_at(std::string_view expected, std::size_t e, std::string_view output) {
  const std::size_t end = end_of_previous(output, output.size());
  Difference difference;
  if (starts_line(expected, e)) {
    const Spot spot = trimmed_spot_at(expected, line_start(expected, e));
    const std::size_t o = end == 0 ? 0 : next_line(output, end);
    difference = o < output.size() ? difference_at(output, o, spot, {})
                                   : difference_after_last_line(spot, output);
    difference.notes.push_back(
        ends_early(count_lines_before_final_blanks(expected.substr(e)), "line"));
  } else {
    difference = difference_at(output, end, trimmed_spot_at(expected, end_of_previous(expected, e)),
                               trimmed_spot_at(output, end));
    difference.notes.push_back(ends_early(count_tokens(expected.substr(e)), "token"));
  }
  if (end == 0) difference.notes.emplace_back("output is only white space");
  return difference;
}

Difference surplus_at(std::string_view expected, std::string_view output, std::size_t o) {
  Difference difference;
  if (starts_line(output, o)) {
    difference = difference_at(output, o, {}, trimmed_spot_at(output, o));
    difference.notes.push_back(
        more_than_expected(count_lines_before_final_blanks(output.substr(o)), "line"));
  } else {
    const std::size_t e = end_of_previous(expected, expected.size());
    const std::size_t end = end_of_previous(output, o);
    difference =
        difference_at(output, end, trimmed_spot_at(expected, e), trimmed_spot_at(output, end));
    difference.notes.push_back(more_than_expected(count_tokens(output.substr(o)), "token"));
  }
  return difference;
}

void note_numbers(std::string_view expected, std::string_view got, const Tolerance& tolerance,
                  Notes& notes) {
  const auto number = finite_number(expected);
  if (!number) return;
  const auto other = finite_number(got);
  if (!tolerance.given()) {
    if (other == number) notes.emplace_back("equal as numbers, but compared as text");
  } else if (other) {
    notes.push_back(numbers_differ(*number, *other, tolerance));
  } else {
    notes.emplace_back("expected a number");
  }
}

Difference parted(const Rules& rules, std::string_view expected, std::size_t e,
                  std::string_view output, std::size_t o) {
  const std::string_view wanted = token_at(expected, e), got = token_at(output, o);
  std::size_t same = 0;
  const auto equal = [&](char a, char b) {
    return a == b || (rules.ignore_case && to_lower(a) == to_lower(b));
  };
  while (same < wanted.size() && same < got.size() && equal(wanted[same], got[same])) ++same;
  Difference difference = difference_at(output, o + same, trimmed_spot_at(expected, e + same),
                                        trimmed_spot_at(output, o + same));
  note_numbers(wanted, got, rules.tolerance, difference.notes);
  note_characters({wanted, same}, {got, same}, difference.notes);
  note_case(wanted, got, difference.notes);
  return difference;
}

// Skips what is equal byte for byte, back to the beginning of the token that is not.
void skip_equal(std::string_view expected, std::size_t& e, std::string_view output,
                std::size_t& o) {
  std::size_t same = common_prefix(expected.substr(e), output.substr(o));
  while (same > 0 && !is_space(expected[e + same - 1])) --same;
  e = skip_space(expected, e + same);
  o = skip_space(output, o + same);
}

}  // namespace

CheckResult check_tokens(const Checker& checker, std::string_view expected,
                         std::string_view output) {
  if (expected == output) return {true, {}};
  const Rules rules{tolerance_of(checker), checker.ignore_case};
  std::size_t e = 0, o = 0;
  while (true) {
    skip_equal(expected, e, output, o);
    if (e == expected.size() || o == output.size()) break;
    const std::string_view wanted = token_at(expected, e), got = token_at(output, o);
    if (!rules.accept(wanted, got)) return {false, parted(rules, expected, e, output, o)};
    e += wanted.size();
    o += got.size();
  }
  if (e < expected.size()) return {false, ends_early_at(expected, e, output)};
  if (o < output.size()) return {false, surplus_at(expected, output, o)};
  return {true, {}};
}

}  // namespace judge
