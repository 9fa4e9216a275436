// Parses YAML into a tree.

#pragma once

#include "judge/yaml/findings.hpp"
#include "judge/yaml/node.hpp"
#include "judge/yaml/source.hpp"

namespace judge::yaml {

constexpr std::size_t max_depth = 64;
constexpr std::size_t max_nodes = 200'000;

// The one document of `source`; an empty node if it holds nothing. Duplicate keys are added to
// `findings` (the first value is kept); whatever makes the rest unreadable is added and all
// thrown: text that is not UTF-8, syntax, more than max_depth or max_nodes, anchors, aliases and
// tags. Scalars are not interpreted: `no` and `5` are the texts they are written as.
Node parse(const Source& source, Findings& findings);

}  // namespace judge::yaml
