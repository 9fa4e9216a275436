// Structurally, whatever the layout and the order of keys.

#include <limits>
#include <stdexcept>

#include "judge/check/checkers.hpp"
#include "judge/check/difference.hpp"
#include "judge/check/json_compare.hpp"
#include "judge/check/json_number.hpp"
#include "judge/check/notes.hpp"
#include "judge/check/text.hpp"

namespace judge {
namespace {

using json::ParseError;
using json::Value;

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

// A pointer of many or long keys is cut: it is for people.
std::string shortened(std::string pointer) {
  constexpr std::size_t most_bytes = 400;
  if (pointer.size() <= most_bytes) return pointer;
  std::size_t end = most_bytes;
  while (inside_character(pointer, end)) --end;
  return pointer.substr(0, end) + "…";
}

json::Parsed parse_expected(std::string_view text) {
  json::Parsed parsed = json::parse(text, std::numeric_limits<std::size_t>::max());
  if (!parsed.error) return parsed;
  std::string where = " at '" + parsed.error->where + "'";
  if (const auto offset = parsed.error->offset) {
    const Spot spot = spot_at(text, *offset);
    where = " at line " + std::to_string(count_newlines(text.substr(0, *offset)) + 1) +
            ", column " + std::to_string(spot.offset + 1);
  }
  throw std::invalid_argument("the expected output is not JSON" + where + ": " +
                              parsed.error->what);
}

Difference unreadable(std::string_view output, const ParseError& error) {
  Difference difference;
  if (error.offset) {
    difference = difference_at(output, *error.offset, {}, spot_at(output, *error.offset));
    difference.notes.push_back("not JSON: " + error.what);
    if (is_blank(output)) difference.notes.emplace_back("output is only white space");
  } else {
    difference.where = shortened(error.where);
    difference.notes.push_back(error.what);
  }
  return difference;
}

void note_values(const Value& expected, const Value& got, const Tolerance& tolerance,
                 Notes& notes) {
  const auto *text = expected.as<std::string>(), *other_text = got.as<std::string>();
  const auto *number = expected.as<json::Number>(), *other = got.as<json::Number>();
  if (expected.data.index() != got.data.index())
    notes.push_back("expected " + std::string(kind_of(expected)) + ", got " +
                    std::string(kind_of(got)));
  else if (text != nullptr && *text != *other_text)
    note_case(*text, *other_text, notes);
  else if (number != nullptr && tolerance.given() && !(number->is_integer() && other->is_integer()))
    notes.push_back(numbers_differ(value_of(*number), value_of(*other), tolerance));
}

// Values are shown as JSON; a string as a whole, so that it can be cut around the difference.
Difference at_mismatch(const json::Mismatch& mismatch, const Tolerance& tolerance) {
  constexpr std::size_t most_bytes = 4096;
  const auto shown = [](const Value* value) {
    return value == nullptr ? std::string() : brief(*value, most_bytes);
  };
  const std::string expected = shown(mismatch.expected), got = shown(mismatch.got);
  const std::size_t same = common_prefix(expected, got);
  const Spot wanted{expected, same}, other{got, same};
  Difference difference;
  difference.where = shortened(mismatch.where);
  show(wanted, other, difference);
  if (!mismatch.note.empty()) difference.notes.push_back(mismatch.note);
  if (mismatch.expected == nullptr || mismatch.got == nullptr) return difference;
  note_values(*mismatch.expected, *mismatch.got, tolerance, difference.notes);
  note_white_space(wanted, other, difference.notes);
  note_characters(wanted, other, difference.notes);
  return difference;
}

}  // namespace

CheckResult check_json(const Checker& checker, std::string_view expected, std::string_view output) {
  const json::UnorderedArrays unordered(checker.unordered);
  const json::Parsed wanted = parse_expected(expected);
  if (output.starts_with(byte_order_mark))
    return {false, unreadable(output, {"a byte order mark before it", 0, ""})};
  if (output == expected) return {true, {}};
  // Equal documents have equally many values; a few more let a small difference be shown as such.
  constexpr std::size_t few = 100'000;
  const json::Parsed got = json::parse(output, wanted.values + few);
  if (got.error) return {false, unreadable(output, *got.error)};
  const Tolerance tolerance = tolerance_of(checker);
  const auto mismatch = json::Comparison(tolerance, unordered).find(wanted.value, got.value);
  if (!mismatch) return {true, {}};
  return {false, at_mismatch(*mismatch, tolerance)};
}

}  // namespace judge
