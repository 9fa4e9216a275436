// Lines as in lines.cpp, but in any order: two multisets.

#include <optional>
#include <unordered_map>
#include <utility>

#include "judge/check/checkers.hpp"
#include "judge/check/difference.hpp"
#include "judge/check/notes.hpp"
#include "judge/check/text.hpp"

namespace judge {
namespace {

// Empty lines at the end need not be counted but may: in another order they could be inner ones.
struct EmptyLines {
  std::uint64_t inner = 0, final = 0;
  std::optional<std::size_t> first;  // offset

  std::uint64_t all() const { return inner + final; }
};

// Calls each(line, offset) for the lines that are not empty and returns the count of the others.
template <typename Each>
EmptyLines walk(std::string_view text, Each each) {
  EmptyLines empty;
  for (std::size_t offset = 0; offset < text.size(); offset = next_line(text, offset)) {
    const std::string_view line = trimmed(line_from(text, offset));
    if (!line.empty()) {
      empty.inner += std::exchange(empty.final, 0);
      each(line, offset);
    } else {
      ++empty.final;
      if (!empty.first) empty.first = offset;
    }
  }
  return empty;
}

struct Unmatched {
  std::uint64_t count = 0;
  std::optional<std::size_t> first;  // offset

  void add(std::size_t offset, std::uint64_t n = 1) {
    count += n;
    if (!first || offset < *first) first = offset;
  }
};

struct Matching {
  Unmatched missing, surplus;
};

// Only expected lines enter the table: no output can make it large or slow.
Matching match(std::string_view expected, std::string_view output) {
  Matching result;
  std::uint64_t lines_left = 0;
  std::unordered_map<std::string_view, std::uint64_t> left;
  const EmptyLines wanted =
      walk(expected, [&](std::string_view line, std::size_t) { ++left[line], ++lines_left; });
  const EmptyLines got = walk(output, [&](std::string_view line, std::size_t offset) {
    const auto found = left.find(line);
    if (found != left.end() && found->second > 0)
      --found->second, --lines_left;
    else
      result.surplus.add(offset);
  });
  if (lines_left > 0)
    walk(expected, [&](std::string_view line, std::size_t offset) {
      if (const std::uint64_t n = std::exchange(left[line], 0); n > 0)
        result.missing.add(offset, n);
    });
  if (got.inner > wanted.all()) result.surplus.add(*got.first, got.inner - wanted.all());
  if (wanted.inner > got.all()) result.missing.add(*wanted.first, wanted.inner - got.all());
  return result;
}

void note_counts(const Matching& matching, Notes& notes) {
  const auto [missing, surplus] = std::pair(matching.missing.count, matching.surplus.count);
  if (missing > 0)
    notes.push_back(count_of(missing, "expected line") + (missing == 1 ? " is" : " are") +
                    " missing");
  if (surplus > 0)
    notes.push_back(count_of(surplus, "line") + (surplus == 1 ? " is" : " are") + " not expected");
}

Spot line_at(std::string_view text, std::optional<std::size_t> offset) {
  return offset ? Spot{trimmed(line_from(text, *offset)), 0} : Spot{};
}

Difference parted(std::string_view expected, std::string_view output, const Matching& matching) {
  Spot wanted = line_at(expected, matching.missing.first);
  Spot got = line_at(output, matching.surplus.first);
  Difference difference;
  note_counts(matching, difference.notes);
  if (matching.surplus.first && matching.missing.first) {
    wanted.offset = got.offset = common_prefix(wanted.line, got.line);
    note_line(wanted, got, difference.notes);
  }
  if (matching.surplus.first) {
    difference.line = count_newlines(output.substr(0, *matching.surplus.first)) + 1;
    difference.column = got.offset + 1;
  }
  show(wanted, got, difference);
  return difference;
}

}  // namespace

CheckResult check_unordered_lines(std::string_view expected, std::string_view output) {
  // The lines both begin with cancel out; mostly these are all.
  const std::size_t same = line_start(expected, common_prefix(expected, output));
  Matching matching = match(expected.substr(same), output.substr(same));
  if (matching.missing.count == 0 && matching.surplus.count == 0) return {true, {}};
  for (Unmatched* side : {&matching.missing, &matching.surplus})
    if (side->first) *side->first += same;
  return {false, parted(expected, output, matching)};
}

}  // namespace judge
