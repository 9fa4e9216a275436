// Line by line. White space at the end of a line and empty lines at the end do not count, so
// neither does CRLF.

#include "judge/check/checkers.hpp"
#include "judge/check/difference.hpp"
#include "judge/check/notes.hpp"
#include "judge/check/text.hpp"

namespace judge {
namespace {

Difference ends_early_at(std::string_view expected, std::size_t e, std::string_view output,
                         std::size_t o) {
  const Spot spot = trimmed_spot_at(expected, e);
  Difference difference = o < output.size() ? difference_at(output, o, spot, {})
                                            : difference_after_last_line(spot, output);
  difference.notes.push_back(
      ends_early(count_lines_before_final_blanks(expected.substr(e)), "line"));
  if (is_blank(output)) difference.notes.emplace_back("output is only white space");
  return difference;
}

Difference surplus_at(std::string_view output, std::size_t o) {
  Difference difference = difference_at(output, o, {}, trimmed_spot_at(output, o));
  difference.notes.push_back(
      more_than_expected(count_lines_before_final_blanks(output.substr(o)), "line"));
  return difference;
}

// The lines that start at `e` and `o` are the first that differ.
Difference parted(std::string_view expected, std::size_t e, std::string_view output,
                  std::size_t o) {
  if (is_blank(output.substr(o))) return ends_early_at(expected, e, output, o);
  if (is_blank(expected.substr(e))) return surplus_at(output, o);
  const std::string_view wanted = trimmed(line_from(expected, e));
  const std::string_view got = trimmed(line_from(output, o));
  const std::size_t same = common_prefix(wanted, got);
  Difference difference = difference_at(output, o + same, {wanted, same}, {got, same});
  note_line({wanted, same}, {got, same}, difference.notes);
  return difference;
}

}  // namespace

CheckResult check_lines(std::string_view expected, std::string_view output) {
  std::size_t e = 0, o = 0;
  while (true) {
    const std::size_t same = common_prefix(expected.substr(e), output.substr(o));
    const std::size_t whole_lines = line_start(expected.substr(e), same);
    e += whole_lines;
    o += whole_lines;
    if (e == expected.size() || o == output.size()) break;
    if (trimmed(line_from(expected, e)) != trimmed(line_from(output, o))) break;
    e = next_line(expected, e);
    o = next_line(output, o);
  }
  if (is_blank(expected.substr(e)) && is_blank(output.substr(o))) return {true, {}};
  return {false, parted(expected, e, output, o)};
}

}  // namespace judge
