// The keys of tryout.yaml.

#pragma once

#include "judge/yaml/table.hpp"

namespace judge {

const yaml::Table& config_table();
const yaml::Table& sandbox_table();

}  // namespace judge
