#include "judge/yaml/table.hpp"

#include <algorithm>

namespace judge::yaml {

const Key* find_key(const Table& table, std::string_view name) {
  const auto key = std::find_if(table.keys.begin(), table.keys.end(),
                                [&](const Key& known) { return known.name == name; });
  return key == table.keys.end() ? nullptr : &*key;
}

std::vector<std::string> key_names(const Table& table) {
  std::vector<std::string> names;
  for (const Key& key : table.keys)
    if (!key.later) names.emplace_back(key.name);
  return names;
}

std::vector<const Table*> all_tables(const Table& root) {
  std::vector<const Table*> tables{&root};
  for (std::size_t i = 0; i < tables.size(); ++i)
    for (const Key& key : tables[i]->keys)
      if (key.table && std::find(tables.begin(), tables.end(), key.table) == tables.end())
        tables.push_back(key.table);
  return tables;
}

}  // namespace judge::yaml
