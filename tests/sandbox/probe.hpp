// What a probe promises in the comments at its head: see tests/probes/README.md.

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sandbox/run.hpp"

namespace probes {

struct Probe {
  std::string name;  // "group/name"
  std::filesystem::path source;
  std::string rule;
  std::vector<std::string> expected;
  std::vector<std::string> weaker;  // further endings where a host grants less
  bool toolchain = false;
  sandbox::Limits limits;
  std::uint64_t scratch_bytes = 64 << 20;
  std::string input;
  std::optional<std::string> output;
  std::optional<std::pair<std::uint64_t, std::uint64_t>> peak;  // from, to
  std::string never;
  int runs = 1;
};

// Reads the head of a source. Throws std::runtime_error where it is not as above.
Probe read_probe(const std::filesystem::path& source);

// The probes of tests/probes/GROUP, by name.
std::vector<Probe> read_group(std::string_view group);

// The executable that the build has made of "group/name".
std::filesystem::path executable(std::string_view name);

}  // namespace probes
