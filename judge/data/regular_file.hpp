// Opening and reading files that someone else may have put there.

#pragma once

#include <fcntl.h>

#include <cstddef>
#include <filesystem>
#include <string>

#include "sandbox/unique_fd.hpp"

namespace judge {

// Opens a regular file for reading. A link as the last component is not followed, a pipe or a
// device neither blocks nor is opened for long: these, too, throw std::system_error (ELOOP, EINVAL)
// naming `path`. `path` is relative to the directory `folder`.
sandbox::UniqueFd open_regular(const std::filesystem::path& path, int folder = AT_FDCWD);

// Up to `most` bytes from the offset of `fd` on. Throws std::system_error.
std::string read_some(int fd, std::size_t most);

// Up to `most` bytes from the start of a seekable file, leaving its offset where it was. Throws
// std::system_error.
std::string head_of(int fd, std::size_t most);

}  // namespace judge
