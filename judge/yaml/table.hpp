// Key tables: which keys a map may have and what their values are. One table is the source of the
// decoder, its messages, and whatever documents the format.

#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace judge::yaml {

enum class Type {
  line,      // a text of one line, not empty, without control characters
  text,      // any text
  lines,     // a list of lines
  choice,    // one of `choices`
  boolean,   // true or false
  integer,   // from `least` to `most`
  number,    // from `least` to `most`
  duration,  // with its unit; least and most in milliseconds
  size,      // with its unit; least and most in bytes
  map,       // keys as in `table`
  maps,      // a list of maps, keys as in `table`
  names,     // a map whose keys the author chooses, values as in `table`
  custom,    // several forms, told by `doc`; its reader checks it
  free,      // anything
};

struct Table;

struct Key {
  std::string_view name;
  Type type = Type::line;
  std::string_view doc{};  // one line for authors
  bool required = false;
  bool later = false;  // part of the format, but not read by this version
  std::vector<std::string_view> choices{};
  std::vector<std::string_view> later_choices{};
  double least = 0;
  double most = std::numeric_limits<double>::max();
  std::string_view example{};  // a right value, when the type does not say it all
  const Table* table = nullptr;
};

struct Table {
  std::string_view name;   // under which key these stand; empty: at the top of the file
  std::string_view title;  // what one such map is: "a test"
  std::vector<Key> keys;
};

// The key of that name; nullptr if there is none.
const Key* find_key(const Table& table, std::string_view name);

// The names of the keys this version reads.
std::vector<std::string> key_names(const Table& table);

// `root` and every table below it, each once, outer ones first.
std::vector<const Table*> all_tables(const Table& root);

}  // namespace judge::yaml
