#include "sandbox/small_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include "sandbox/unique_fd.hpp"

namespace sandbox {

std::string small_file(const std::filesystem::path& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string text;
  char block[4096];
  for (ssize_t n = 0; file && (n = ::read(file.get(), block, sizeof block)) > 0;)
    text.append(block, static_cast<std::size_t>(n));
  return text;
}

bool write_small_file(const std::filesystem::path& path, std::string_view text) {
  const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file && ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

}  // namespace sandbox
