// The report as the versioned JSON record that docs/json.md describes.

#pragma once

#include <string>

#include "cli/format/clean_report.hpp"

namespace cli {

enum class JsonLayout { indented, one_line };

// Pure ASCII, ends with a newline.
std::string json(const CleanReport& report, JsonLayout layout);

}  // namespace cli
