// With a tolerance "equal" is not transitive, so sorting alone cannot tell whether two multisets
// are equal: [0, 1] and [1, 2] are within 1, but not if 1 is paired with 1. Items are grouped by
// what is exact about them. In a group, pairing them in the order of their numbers nearly always
// succeeds; if not, a largest pairing decides, over those pairs whose numbers are near enough.

#include "judge/check/json_pair.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>

#include "judge/check/bipartite.hpp"

namespace judge::json {
namespace {

using Partners = std::vector<std::vector<std::uint32_t>>;
using Equal = std::function<bool(std::size_t, std::size_t)>;

void sort_shapes(std::vector<Shape>& shapes) {
  std::sort(shapes.begin(), shapes.end(), [](const Shape& a, const Shape& b) {
    return std::tie(a.exact, a.numbers, a.literals, a.index) <
           std::tie(b.exact, b.numbers, b.literals, b.index);
  });
}

struct Range {
  double low, high;

  bool contains(double x) const { return x >= low && x <= high; }
};

// A little wider than what the tolerance accepts, so that rounding excludes nothing.
Range near(double number, const Tolerance& tolerance) {
  if (std::isinf(number)) return {number, number};
  const double relative = std::max(tolerance.relative, 0.0) * std::fabs(number);
  const double width = std::max({tolerance.absolute, relative, 0.0});
  const double slack = width * 1e-9 + std::fabs(number) * 1e-14;
  return {number - width - slack, number + width + slack};
}

// Finds the shapes whose number at one position is within a range.
class Index {
 public:
  Index(Shapes shapes, std::size_t position) : order_(shapes.size()) {
    const auto number = [&](std::uint32_t i) { return shapes[i].numbers[position]; };
    std::iota(order_.begin(), order_.end(), 0U);
    std::sort(order_.begin(), order_.end(),
              [&](std::uint32_t a, std::uint32_t b) { return number(a) < number(b); });
    for (const std::uint32_t i : order_) numbers_.push_back(number(i));
  }

  std::span<const std::uint32_t> within(const Range& range) const {
    const auto low = std::lower_bound(numbers_.begin(), numbers_.end(), range.low);
    const auto high = std::upper_bound(low, numbers_.end(), range.high);
    return std::span(order_).subspan(static_cast<std::size_t>(low - numbers_.begin()),
                                     static_cast<std::size_t>(high - low));
  }

 private:
  std::vector<std::uint32_t> order_;
  std::vector<double> numbers_;
};

// For each expected shape those of the output that may be its equal.
class Candidates {
 public:
  Candidates(Shapes expected, Shapes got, const Tolerance& tolerance)
      : expected_(expected), got_(got), tolerance_(tolerance), all_(got.size()) {
    std::iota(all_.begin(), all_.end(), 0U);
    constexpr std::size_t most_positions = 8;
    const std::size_t positions = std::min(expected.front().numbers.size(), most_positions);
    for (std::size_t position = 0; position < positions; ++position) consider(position);
  }

  std::uint64_t count() const { return count_; }

  std::span<const std::uint32_t> of(const Shape& shape) const {
    return index_ ? index_->within(near(shape.numbers[position_], tolerance_)) : std::span(all_);
  }

 private:
  // Takes this position if its numbers leave fewer candidates than the best one so far.
  void consider(std::size_t position) {
    Index index(got_, position);
    std::uint64_t count = 0;
    for (const Shape& shape : expected_)
      count += index.within(near(shape.numbers[position], tolerance_)).size();
    if (count >= count_) return;
    count_ = count;
    position_ = position;
    index_ = std::move(index);
  }

  Shapes expected_, got_;
  const Tolerance& tolerance_;
  std::vector<std::uint32_t> all_;
  std::optional<Index> index_;
  std::size_t position_ = 0;
  std::uint64_t count_ = std::uint64_t{expected_.size()} * got_.size();
};

bool all_near(const Shape& expected, const Shape& got, const Tolerance& tolerance) {
  return std::equal(expected.numbers.begin(), expected.numbers.end(), got.numbers.begin(),
                    [&](double e, double g) { return near(e, tolerance).contains(g); });
}

// Which shapes are equal; nothing if it takes too long to tell.
std::optional<Partners> equal_pairs(Shapes expected, Shapes got, const Tolerance& tolerance,
                                    const Equal& equal) {
  constexpr std::uint64_t most_candidates = 50'000'000, most_pairs = 4'000'000;
  const Candidates candidates(expected, got, tolerance);
  if (candidates.count() > most_candidates) return std::nullopt;
  Partners partners(expected.size());
  std::uint64_t pairs = 0;
  for (std::size_t e = 0; e < expected.size(); ++e) {
    for (const std::uint32_t g : candidates.of(expected[e])) {
      if (!all_near(expected[e], got[g], tolerance)) continue;
      if (!equal(expected[e].index, got[g].index)) continue;
      if (++pairs > most_pairs) return std::nullopt;
      partners[e].push_back(g);
    }
  }
  return partners;
}

bool equal_one_by_one(Shapes expected, Shapes got, const Equal& equal) {
  return std::equal(expected.begin(), expected.end(), got.begin(),
                    [&](const Shape& e, const Shape& g) { return equal(e.index, g.index); });
}

void add_indices(Shapes shapes, std::vector<std::size_t>& indices) {
  for (const Shape& shape : shapes) indices.push_back(shape.index);
}

void add_unpaired(Shapes expected, Shapes got, const std::vector<std::uint32_t>& partner,
                  Leftover& leftover) {
  std::vector<bool> paired(got.size());
  for (std::size_t e = 0; e < expected.size(); ++e) {
    if (partner[e] == unpaired)
      leftover.missing.push_back(expected[e].index);
    else
      paired[partner[e]] = true;
  }
  for (std::size_t g = 0; g < got.size(); ++g)
    if (!paired[g]) leftover.surplus.push_back(got[g].index);
}

void pair_group(Shapes expected, Shapes got, const Tolerance& tolerance, const Equal& equal,
                Leftover& leftover) {
  const std::size_t both = std::min(expected.size(), got.size());
  if (equal_one_by_one(expected.first(both), got.first(both), equal)) {
    add_indices(expected.subspan(both), leftover.missing);
    add_indices(got.subspan(both), leftover.surplus);
  } else if (const auto partners = equal_pairs(expected, got, tolerance, equal)) {
    add_unpaired(expected, got, largest_pairing(*partners, got.size()), leftover);
  } else {
    leftover.undecided = true;
  }
}

}  // namespace

Shapes take_group(Shapes& shapes, const std::string& exact) {
  std::size_t size = 0;
  while (size < shapes.size() && shapes[size].exact == exact) ++size;
  const Shapes group = shapes.first(size);
  shapes = shapes.subspan(size);
  return group;
}

Leftover pair_items(std::vector<Shape> expected, std::vector<Shape> got, const Tolerance& tolerance,
                    const Equal& equal) {
  sort_shapes(expected);
  sort_shapes(got);
  Leftover leftover;
  for (Shapes e = expected, g = got; !(e.empty() && g.empty());) {
    const bool of_expected = g.empty() || (!e.empty() && e.front().exact <= g.front().exact);
    const std::string& exact = of_expected ? e.front().exact : g.front().exact;
    const Shapes wanted = take_group(e, exact), others = take_group(g, exact);
    pair_group(wanted, others, tolerance, equal, leftover);
  }
  std::sort(leftover.missing.begin(), leftover.missing.end());
  std::sort(leftover.surplus.begin(), leftover.surplus.end());
  return leftover;
}

}  // namespace judge::json
