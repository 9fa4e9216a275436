// Pairing two sets of things when each may only be paired with some of the other.

#pragma once

#include <cstdint>
#include <vector>

namespace judge {

constexpr std::uint32_t unpaired = 0xffffffff;

// For each thing on the left its partner on the right or `unpaired`, so that as many as possible
// are paired. `partners[l]` are those that would do. Hopcroft and Karp: O(edges × √things).
std::vector<std::uint32_t> largest_pairing(const std::vector<std::vector<std::uint32_t>>& partners,
                                           std::size_t right_size);

}  // namespace judge
