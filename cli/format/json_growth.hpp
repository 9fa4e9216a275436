// Growth in JSON.

#pragma once

#include <nlohmann/json.hpp>

#include "judge/growth/growth.hpp"

namespace cli {

// One of "growth" in a report; docs/json.md describes it.
nlohmann::ordered_json growth_json(const judge::Growth& growth);

}  // namespace cli
