#include "judge/config/required_layers.hpp"

#include <algorithm>
#include <utility>

namespace judge {
namespace {

auto find(const std::vector<sandbox::Layer>& layers, const std::string& name) {
  return std::find_if(layers.begin(), layers.end(),
                      [&](const sandbox::Layer& layer) { return layer.name == name; });
}

std::string summary(const std::vector<sandbox::Layer>& layers) {
  std::string names;
  for (const sandbox::Layer& layer : layers) names += (names.empty() ? "" : ", ") + layer.name;
  return "required of the sandbox, but not to be had here: " + names;
}

}  // namespace

MissingLayers::MissingLayers(std::vector<sandbox::Layer> missing)
    : std::runtime_error(summary(missing)), layers(std::move(missing)) {}

std::vector<sandbox::Layer> missing_of(const std::vector<std::string>& required,
                                       const std::vector<sandbox::Layer>& layers) {
  std::vector<sandbox::Layer> missing;
  for (const std::string& name : required) {
    const auto layer = find(layers, name);
    if (layer == layers.end())
      missing.push_back({name, false, "this sandbox does not know it"});
    else if (!layer->active)
      missing.push_back(*layer);
  }
  return missing;
}

void require_layers(const std::vector<std::string>& required,
                    const std::vector<sandbox::Layer>& layers) {
  std::vector<sandbox::Layer> missing = missing_of(required, layers);
  if (!missing.empty()) throw MissingLayers(std::move(missing));
}

std::string what_it_gives(const std::string& layer) {
  const std::vector<sandbox::Layer> all = sandbox::all_layers();
  const auto found = find(all, layer);
  return found == all.end() ? "" : found->what;
}

}  // namespace judge
