// A YAML file as a tree that remembers where everything stands.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/yaml/source.hpp"

namespace judge::yaml {

struct Node {
  enum class Kind {
    empty,  // nothing was written
    scalar,
    list,
    map,
  };
  enum class Style { plain, quoted, block };  // of a scalar; what it means is up to the reader

  Kind kind = Kind::empty;
  Style style = Style::plain;
  std::string text;  // of a scalar
  Mark mark;         // of an empty node: where it was expected
  std::string key;   // under which a map holds it
  Mark key_mark;
  std::vector<Node> children;  // of a list or a map, in the order of the file

  // The child under `name`; nullptr if there is none or this is no map.
  const Node* find(std::string_view name) const {
    if (kind != Kind::map) return nullptr;
    for (const Node& child : children)
      if (child.key == name) return &child;
    return nullptr;
  }
};

}  // namespace judge::yaml
