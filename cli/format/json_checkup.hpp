// A check-up as JSON: see docs/json.md.

#pragma once

#include <string>

#include "cli/format/json.hpp"
#include "judge/doctor/checkup.hpp"

namespace cli {

std::string json(const judge::Checkup& checkup, JsonLayout layout);

}  // namespace cli
