// Files of /proc and of control groups: short, read and written in one call.

#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace sandbox {

// The text of a file; empty where it cannot be read: processes and groups come and go.
std::string small_file(const std::filesystem::path& path);

// Overwrites an existing file in one write. False, with errno, if that fails.
bool write_small_file(const std::filesystem::path& path, std::string_view text);

}  // namespace sandbox
