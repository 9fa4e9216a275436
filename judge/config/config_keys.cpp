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
  keys.push_back({.name = "sandbox",
                  .type = yaml::Type::map,
                  .doc = "what is asked of the sandbox",
                  .table = &sandbox_table()});
  return keys;
}

}  // namespace

const yaml::Table& sandbox_table() {
  static const yaml::Table table{
      "sandbox",
      "'sandbox'",
      {{.name = "require",
        .type = yaml::Type::lines,
        .doc = "layers without which nothing is judged; 'tryout doctor' names them",
        .example = "[namespaces, landlock]"}}};
  return table;
}

const yaml::Table& config_table() {
  static const yaml::Table table{"", "tryout.yaml", config_keys()};
  return table;
}

}  // namespace judge
