#include "sandbox/layers.hpp"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <set>

#include "sandbox/launcher/protocol.hpp"
#include "tests/catch.hpp"

TEST_CASE("every layer there is can be in force, and its name is its own") {
  std::set<std::string> names;
  for (const sandbox::Layer& layer : sandbox::all_layers()) {
    INFO(layer.name);
    CHECK(layer.active);
    CHECK_FALSE(layer.what.empty());
    CHECK(names.insert(layer.name).second);
  }
}

TEST_CASE("whatever a server lacks, the same layers are spoken of") {
  launcher::Hello least;
  least.level = launcher::Level::bare;
  const auto layers = sandbox::layers_of(least, {"cannot create a user namespace", EPERM}, {});
  const auto all = sandbox::all_layers();
  REQUIRE(layers.size() == all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK(layers[i].name == all[i].name);
    if (!layers[i].active) CHECK(layers[i].what != all[i].what);
  }
}

TEST_CASE("the threat model speaks of every layer, and of no other") {
  std::ifstream file(TEST_DATA "/../../sandbox/README.md");
  std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const std::size_t begin = text.find("## Layers");
  REQUIRE(begin != std::string::npos);
  text = text.substr(begin, text.find("\n## ", begin) - begin);
  std::size_t rows = 0;
  for (std::size_t at = 0; (at = text.find("\n| `", at)) != std::string::npos; ++at) ++rows;
  REQUIRE(rows == sandbox::all_layers().size());
  for (const sandbox::Layer& layer : sandbox::all_layers()) {
    INFO(layer.name);
    CHECK(text.find("\n| `" + layer.name + "` |") != std::string::npos);
  }
}
