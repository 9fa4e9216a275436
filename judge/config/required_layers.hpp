// What settings ask of the sandbox before anything is judged.

#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "sandbox/layers.hpp"

namespace judge {

// This host cannot give what the settings require. Nobody's mistake: exit code 3.
struct MissingLayers : std::runtime_error {
  explicit MissingLayers(std::vector<sandbox::Layer> missing);

  std::vector<sandbox::Layer> layers;  // never empty; none of them active
};

// Those of `required` that are not active among `layers`, in that order.
std::vector<sandbox::Layer> missing_of(const std::vector<std::string>& required,
                                       const std::vector<sandbox::Layer>& layers);

// Throws MissingLayers if there are any.
void require_layers(const std::vector<std::string>& required,
                    const std::vector<sandbox::Layer>& layers);

// What a layer gives where it is there; empty if there is no such layer.
std::string what_it_gives(const std::string& layer);

}  // namespace judge
