// A map of a YAML file, read by its key table.

#pragma once

#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "judge/yaml/findings.hpp"
#include "judge/yaml/node.hpp"
#include "judge/yaml/table.hpp"
#include "judge/yaml/value.hpp"

namespace judge::yaml {

class Fields {
 public:
  // Reads `node` by `table`; all that is wrong is added: no map, unknown keys (with where they
  // belong among the tables below `root`), keys of a later version, missing keys, wrong values.
  // The arguments must outlive this.
  Fields(const Node& node, const Table& table, const Table& root, Findings& findings);

  // The value of a key; empty if it is absent or wrong. T as in Value, by the key's type.
  template <class T>
  std::optional<T> get(std::string_view name) const {
    const auto field = fields_.find(name);
    if (field == fields_.end() || !field->second.value) return {};
    return std::get<T>(*field->second.value);
  }
  // What is written under a key; nullptr if it is absent or wrong.
  const Node* node(std::string_view name) const;
  // The same, right or wrong.
  const Node* written(std::string_view name) const;
  // Whether a key is there, right or wrong, or was meant by a misspelt one.
  bool given(std::string_view name) const { return written(name) || meant_.contains(name); }

 private:
  struct Field {
    const Node* node = nullptr;
    std::optional<Value> value;
  };

  void read_key(const Node& child, const Table& table, const Table& root, Findings& findings);
  void add_unknown(const Node& child, const Table& table, const Table& root, Findings& findings);

  std::map<std::string_view, Field> fields_;
  std::set<std::string, std::less<>> meant_;
};

}  // namespace judge::yaml
