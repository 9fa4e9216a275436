// One value of a YAML file, read by its key's type.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "judge/yaml/findings.hpp"
#include "judge/yaml/node.hpp"
#include "judge/yaml/table.hpp"

namespace judge::yaml {

constexpr std::size_t max_line_bytes = 4096;
constexpr std::size_t max_lines = 64;

// line, text, choice: string; lines: vector; boolean: bool; integer, size: uint64; number: double;
// duration: milliseconds; map, maps, names, custom, free: monostate, their node is read by others.
using Value = std::variant<std::monostate, std::string, std::vector<std::string>, bool,
                           std::uint64_t, double, std::chrono::milliseconds>;

// Empty if `node` is not what `key` asks for; what is wrong has then been added.
std::optional<Value> read_value(const Key& key, const Node& node, Findings& findings);

// "a list", "nothing", …: what was written instead.
std::string kind_name(const Node& node);

// What keeps `text` from being a line; empty: nothing. Follows a name: "must not be empty".
std::string line_fault(std::string_view text);

}  // namespace judge::yaml
