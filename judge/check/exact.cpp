// Byte for byte. Since everything before the first difference is equal, both texts part in the
// same line and column.

#include "judge/check/checkers.hpp"
#include "judge/check/difference.hpp"
#include "judge/check/notes.hpp"
#include "judge/check/text.hpp"

namespace judge {
namespace {

bool is_newline(std::string_view text) { return text == "\n" || text == "\r\n"; }

bool ends_on_a_line(std::string_view text) { return !text.empty() && text.back() != '\n'; }

// How many lines `rest` has beyond the one that `before` left unfinished.
std::uint64_t count_further_lines(std::string_view before, std::string_view rest) {
  return count_lines(ends_on_a_line(before) ? rest.substr(next_line(rest, 0)) : rest);
}

// `output` ends where `missing` is still expected.
void note_missing(std::string_view output, std::string_view missing, Notes& notes) {
  const std::uint64_t lines = count_further_lines(output, missing);
  if (ends_on_a_line(output) && is_newline(missing))
    notes.emplace_back("no final newline");
  else
    notes.push_back(lines > 0 ? ends_early(lines, "line") : ends_early(missing.size(), "byte"));
  if (lines > 0 && is_blank(missing)) notes.emplace_back("only white space is missing at the end");
}

// `output` goes on with `surplus` where nothing more is expected.
void note_surplus(std::string_view expected, std::string_view surplus, Notes& notes) {
  const std::uint64_t lines = count_further_lines(expected, surplus);
  if (ends_on_a_line(expected) && is_newline(surplus))
    notes.emplace_back("a final newline where none is expected");
  else if (lines > 0)
    notes.push_back(more_than_expected(lines, "line"));
  if (lines > 0 && is_blank(surplus)) notes.emplace_back("only white space is too much at the end");
}

bool is_last_without_newline(std::string_view text, std::size_t offset) {
  return text.find('\n', offset) == std::string_view::npos;
}

// Both last lines part only in their white space, and one lacks its newline besides.
void note_final_newline(std::string_view expected, std::string_view output, std::size_t offset,
                        Notes& notes) {
  const bool same_text =
      trimmed(spot_at(expected, offset).line) == trimmed(spot_at(output, offset).line);
  if (same_text && is_last_without_newline(output, offset) &&
      !is_last_without_newline(expected, offset))
    notes.emplace_back("no final newline");
}

}  // namespace

CheckResult check_exact(std::string_view expected, std::string_view output) {
  const std::size_t same = common_prefix(expected, output);
  if (same == expected.size() && same == output.size()) return {true, {}};
  const Spot wanted = spot_at(expected, same), got = spot_at(output, same);
  Difference difference = difference_at(output, same, wanted, got);
  if (same == output.size()) note_missing(output, expected.substr(same), difference.notes);
  if (same == expected.size()) note_surplus(expected, output.substr(same), difference.notes);
  const bool both_go_on = same < output.size() && same < expected.size();
  if (both_go_on || ends_on_a_line(expected.substr(0, same)))
    note_line(wanted, got, difference.notes);
  else
    note_characters(wanted, got, difference.notes);
  if (both_go_on) note_final_newline(expected, output, same, difference.notes);
  return {false, std::move(difference)};
}

}  // namespace judge
