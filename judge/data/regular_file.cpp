#include "judge/data/regular_file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace judge {
namespace {

[[noreturn]] void fail(int error, const std::string& step) {
  throw std::system_error(error, std::generic_category(), step);
}

// Calls read_at(buffer, size, bytes so far) until it gives no more or `most` is reached.
template <typename ReadAt>
std::string gather(std::size_t most, ReadAt read_at) {
  constexpr std::size_t step = 64 << 10;
  std::string bytes;
  while (bytes.size() < most) {
    const std::size_t had = bytes.size();
    bytes.resize(had + std::min(step, most - had));
    const ssize_t n = read_at(bytes.data() + had, bytes.size() - had, had);
    const int error = errno;
    bytes.resize(had + static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
    if (n < 0 && error != EINTR) fail(error, "read");
    if (n == 0) break;
  }
  return bytes;
}

}  // namespace

sandbox::UniqueFd open_regular(const std::filesystem::path& path, int folder) {
  sandbox::UniqueFd fd(
      ::openat(folder, path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
  if (!fd) fail(errno, path.string());
  struct stat info {};
  if (::fstat(fd.get(), &info) != 0) fail(errno, path.string());
  if (!S_ISREG(info.st_mode)) fail(EINVAL, path.string() + " is not a regular file");
  return fd;
}

std::string read_some(int fd, std::size_t most) {
  return gather(most,
                [fd](char* to, std::size_t size, std::size_t) { return ::read(fd, to, size); });
}

std::string head_of(int fd, std::size_t most) {
  return gather(most, [fd](char* to, std::size_t size, std::size_t had) {
    return ::pread(fd, to, size, static_cast<off_t>(had));
  });
}

}  // namespace judge
