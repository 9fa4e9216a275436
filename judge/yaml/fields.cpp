#include "judge/yaml/fields.hpp"

#include <algorithm>
#include <utility>

#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"
#include "judge/text/words.hpp"
#include "judge/yaml/codes.hpp"

namespace judge::yaml {
namespace {

std::string place_name(const Table& table) {
  return table.name.empty() ? "at the top of the file" : "under '" + std::string(table.name) + '\'';
}

// "'memory' belongs under 'limits'"; empty if no other table has the key.
std::string belongs(const std::string& name, const Table& table, const Table& root) {
  std::string places;
  for (const Table* other : all_tables(root))
    if (const Key* key = find_key(*other, name); other != &table && key && !key->later)
      places += (places.empty() ? "" : " or ") + place_name(*other);
  return places.empty() ? "" : quote(name) + " belongs " + places;
}

// `{in:1}` is read as one key, "in:1".
std::string split_key(const std::string& name, const Table& table) {
  const std::size_t colon = name.find(':');
  if (colon == std::string::npos || !find_key(table, name.substr(0, colon))) return {};
  return "write a space after '" + name.substr(0, colon + 1) + '\'';
}

struct Suggestion {
  std::string label;
  std::string meant;  // a key of this table, if one was meant
};

Suggestion suggest(const std::string& name, const Table& table, const Table& root) {
  if (std::string label = split_key(name, table); !label.empty())
    return {std::move(label), name.substr(0, name.find(':'))};
  if (std::string label = belongs(name, table, root); !label.empty()) return {std::move(label), ""};
  const std::string near = nearest(name, key_names(table));
  if (!near.empty()) return {"did you mean '" + near + "'?", near};
  for (const Table* other : all_tables(root))
    if (const std::string far = nearest(name, key_names(*other)); !far.empty())
      return {"did you mean '" + far + "'? it belongs " + place_name(*other), ""};
  return {};
}

}  // namespace

Fields::Fields(const Node& node, const Table& table, const Table& root, Findings& findings) {
  if (node.kind != Node::Kind::map) {
    findings.add(node.mark, code::wrong_type,
                 std::string(table.title) + " must be a map, not " + kind_name(node), "",
                 {"its keys: " + joined(key_names(table))});
    return;
  }
  for (const Node& child : node.children) read_key(child, table, root, findings);
  for (const Key& key : table.keys)
    if (key.required && !given(key.name))
      findings.add(node.mark, code::missing_key,
                   std::string(table.title) + " needs the key '" + std::string(key.name) + '\'',
                   key.example.empty()
                       ? std::string()
                       : "add " + std::string(key.name) + ": " + std::string(key.example));
}

void Fields::read_key(const Node& child, const Table& table, const Table& root,
                      Findings& findings) {
  const Key* key = find_key(table, child.key);
  if (!key) {
    add_unknown(child, table, root, findings);
    return;
  }
  Field& field = fields_[key->name];
  field.node = &child;
  if (key->later) {
    findings.add(child.key_mark, code::unsupported,
                 '\'' + std::string(key->name) + "' is not supported by this version of tryout");
    return;
  }
  field.value = read_value(*key, child, findings);
}

void Fields::add_unknown(const Node& child, const Table& table, const Table& root,
                         Findings& findings) {
  Suggestion suggestion;
  if (!findings.full()) suggestion = suggest(child.key, table, root);
  if (!suggestion.meant.empty()) meant_.insert(suggestion.meant);
  const std::string where =
      table.name.empty() ? place_name(table) : "in '" + std::string(table.name) + '\'';
  findings.add(child.key_mark, code::unknown_key, "unknown key " + quote(child.key) + ' ' + where,
               std::move(suggestion.label),
               {table.keys.empty() ? "no keys are allowed here"
                                   : "allowed here: " + joined(key_names(table))});
}

const Node* Fields::node(std::string_view name) const {
  const auto field = fields_.find(name);
  return field != fields_.end() && field->second.value ? field->second.node : nullptr;
}

const Node* Fields::written(std::string_view name) const {
  const auto field = fields_.find(name);
  return field == fields_.end() ? nullptr : field->second.node;
}

}  // namespace judge::yaml
