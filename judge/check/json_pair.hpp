// Arrays in any order: which items are left over when as many as possible are paired.

#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "judge/check/number.hpp"

namespace judge::json {

// What tells an item from others without comparing each with each.
struct Shape {
  std::string exact;            // the same for items that are equal
  std::vector<double> numbers;  // one by one near each other for items that are equal
  std::string literals;         // of all numbers, as written: orders items that are alike
  std::size_t index = 0;        // in the array
};

using Shapes = std::span<const Shape>;

// Takes those that begin `shapes` and have this exact part off it. `exact` may be one of theirs.
Shapes take_group(Shapes& shapes, const std::string& exact);

// Indices into the arrays, ascending.
struct Leftover {
  std::vector<std::size_t> missing;  // of the expected items
  std::vector<std::size_t> surplus;  // of the output's items
  bool undecided = false;            // it would have taken too long; the rest says nothing
};

// `equal(e, g)` tells whether expected item e and output item g are equal.
Leftover pair_items(std::vector<Shape> expected, std::vector<Shape> got, const Tolerance& tolerance,
                    const std::function<bool(std::size_t, std::size_t)>& equal);

}  // namespace judge::json
