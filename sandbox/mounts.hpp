// What is mounted where, as /proc/self/mountinfo tells: proc(5).

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

struct Mount {
  std::filesystem::path root, point;  // which part of the file system, and where
  std::string type;
  std::vector<std::string> options;  // of the file system: "rw", "memory", "hidepid=2"
};

// Of the text of a mountinfo file; lines that are none are left out.
std::vector<Mount> mounts(const std::string& mountinfo);

// The parts between separators; none after a separator that ends the text.
std::vector<std::string> split(const std::string& text, char separator);

bool holds(const std::vector<std::string>& words, std::string_view word);

}  // namespace sandbox
