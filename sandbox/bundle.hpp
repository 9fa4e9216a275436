// How the files of a tool run travel to tryout-sandbox: one memfd of entries, one after another.

#pragma once

#include <cstdint>

namespace sandbox {

// Followed by `name_bytes` bytes of name (relative, '/'-separated, no NUL, at most
// max_bundle_name) and `data_bytes` bytes of data, without padding.
struct BundleEntry {
  std::uint32_t name_bytes;
  std::uint32_t reserved;
  std::uint64_t data_bytes;
};
inline constexpr std::uint32_t max_bundle_name = 255;

}  // namespace sandbox
