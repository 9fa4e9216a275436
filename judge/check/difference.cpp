#include "judge/check/difference.hpp"

#include <algorithm>

#include "judge/check/text.hpp"

namespace judge {
namespace {

constexpr std::size_t excerpt_bytes = 120;
constexpr std::size_t bytes_before = 60;

// The line from `begin`, cut after excerpt_bytes or up to three less.
std::string cut(std::string_view line, std::size_t begin) {
  std::size_t end = std::min(line.size(), begin + excerpt_bytes);
  while (end > begin && inside_character(line, end)) --end;
  return std::string(line.substr(begin, end - begin));
}

bool parts_a_character(const Spot& a, const Spot& b, std::size_t back) {
  return inside_character(a.line, a.offset - back) || inside_character(b.line, b.offset - back);
}

// How far both spots must step back, beyond `back`, to stand between two characters.
std::size_t step_back(const Spot& a, const Spot& b, std::size_t back) {
  const std::size_t most = std::min(a.offset, b.offset);
  while (back < most && parts_a_character(a, b, back)) ++back;
  return back;
}

bool fits(const Spot& spot) { return spot.line.size() <= excerpt_bytes; }

}  // namespace

Spot spot_at(std::string_view text, std::size_t offset) {
  const std::size_t start = line_start(text, offset);
  return {line_from(text, start), offset - start};
}

Spot trimmed_spot_at(std::string_view text, std::size_t offset) {
  const Spot spot = spot_at(text, offset);
  const std::size_t size = std::max(trimmed(spot.line).size(), spot.offset);
  return {spot.line.substr(0, size), spot.offset};
}

void show(const Spot& expected, const Spot& got, Difference& difference) {
  const Spot& other = expected.line.empty() ? got : expected;  // nothing to line up with
  const std::size_t caret = step_back(other, got, 0);
  std::size_t start = std::min(other.offset, got.offset);
  if (start > bytes_before && !(fits(other) && fits(got)))
    start = step_back(other, got, std::max(bytes_before, caret));
  difference.expected = expected.line.empty() ? "" : cut(expected.line, expected.offset - start);
  difference.got = cut(got.line, got.offset - start);
  difference.caret = start - caret;
}

Difference difference_at(std::string_view output, std::size_t offset, const Spot& expected,
                         const Spot& got) {
  Difference difference;
  difference.line = count_newlines(output.substr(0, offset)) + 1;
  difference.column = offset - line_start(output, offset) + 1;
  show(expected, got, difference);
  return difference;
}

Difference difference_after_last_line(const Spot& expected, std::string_view output) {
  Difference difference;
  difference.line = count_lines(output) + 1;
  difference.column = 1;
  show({expected.line, 0}, {}, difference);
  return difference;
}

}  // namespace judge
