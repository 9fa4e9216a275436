// A candidate's sources, read into memory once.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace judge {

struct SourceFile {
  std::string name;  // relative to the submission, '/'-separated; as the compiler will show it
  std::string bytes;
};

struct Submission {
  std::string name;               // what reports call it: the file's or folder's name
  std::vector<SourceFile> files;  // sorted by name
};

// Reads one source (.cpp .cc .cxx) or a folder with at least one of them and its headers. Links,
// pipes and devices are refused, and so is more than 256 KiB a file or 4 MiB in all.
// Throws InputError.
Submission read_submission(const std::filesystem::path& path);

// Whether the compiler is given this file (.cpp .cc .cxx), rather than finding it by #include.
bool is_translation_unit(const std::string& name);

}  // namespace judge
