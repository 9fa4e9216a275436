// What 'tryout doctor' shows.

#pragma once

#include <string>

#include "cli/format/format.hpp"
#include "judge/doctor/checkup.hpp"

namespace cli {

// The only way from a check-up to text. Cleans every string on the way.
std::string render(const judge::Checkup& checkup, const View& view);

}  // namespace cli
