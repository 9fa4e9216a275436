#include "judge/config/config_keys.hpp"

#include "judge/problem/keys.hpp"

namespace judge {
namespace {

std::vector<yaml::Key> config_keys() {
  std::vector<yaml::Key> keys = compile_table().keys;
  keys.push_back({.name = "jobs",
                  .type = yaml::Type::integer,
                  .doc = "tests that run at once",
                  .least = 1,
                  .most = 1024});
  keys.push_back({.name = "problems",
                  .type = yaml::Type::line,
                  .doc = "a folder of problems, relative to this file",
                  .example = "./problems"});
  return keys;
}

}  // namespace

const yaml::Table& config_table() {
  static const yaml::Table table{"", "tryout.yaml", config_keys()};
  return table;
}

}  // namespace judge
