// The --log file.

#pragma once

#include <filesystem>
#include <optional>

namespace cli {

// From here on spdlog's default logger writes to `file`, at level debug; without a file it writes
// nowhere. Throws judge::InputError if the file cannot be opened.
void start_log(const std::optional<std::filesystem::path>& file);

}  // namespace cli
