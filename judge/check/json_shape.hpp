// The shapes of JSON values, by which items of unordered arrays find their equals.

#pragma once

#include <cstdint>

#include "judge/check/json_pair.hpp"
#include "judge/check/json_path.hpp"
#include "judge/check/json_value.hpp"

namespace judge::json {

// Describes the items of the array at `path`. Adds the number of values looked at to `steps`.
std::vector<Shape> shapes_of(const Array& items, Path path, const UnorderedArrays& unordered,
                             const Tolerance& tolerance, std::uint64_t& steps);

}  // namespace judge::json
