#include "judge/problem/keys.hpp"

#include "judge/config/config_keys.hpp"
#include "tests/catch.hpp"

using judge::yaml::Key;
using judge::yaml::Table;
using judge::yaml::Type;

TEST_CASE("every key table says all that its readers and its documentation need") {
  for (const Table* root : {&judge::problem_table(), &judge::config_table()})
    for (const Table* table : judge::yaml::all_tables(*root)) {
      REQUIRE_FALSE(table->title.empty());
      for (const Key& key : table->keys) {
        INFO(table->title << ": " << key.name);
        CHECK_FALSE(key.doc.empty());
        CHECK(judge::yaml::find_key(*table, key.name) == &key);
        CHECK((key.type == Type::choice) == !key.choices.empty());
        const bool nests =
            key.type == Type::map || key.type == Type::maps || key.type == Type::names;
        CHECK((!nests || key.table));
        CHECK(key.least <= key.most);
        CHECK((!key.required || !key.example.empty() || nests));
      }
    }
}

TEST_CASE("all tables of the format are reached from its top") {
  REQUIRE(judge::yaml::all_tables(judge::problem_table()).size() == 16);
  REQUIRE(judge::yaml::all_tables(judge::problem_table()).front() == &judge::problem_table());
}
