// The report as a person at a terminal reads it.

#pragma once

#include <string>

#include "cli/format/clean_report.hpp"
#include "cli/format/format.hpp"

namespace cli {

std::string table(const CleanReport& report, const Look& look, Detail detail);

}  // namespace cli
