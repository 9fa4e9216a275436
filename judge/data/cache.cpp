#include "judge/data/cache.hpp"

#include <fcntl.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <string_view>
#include <system_error>
#include <utility>

#include "judge/config/environment.hpp"
#include "judge/data/hash.hpp"
#include "judge/data/regular_file.hpp"
#include "sandbox/memory_file.hpp"

namespace judge {
namespace {

namespace fs = std::filesystem;

// An entry is this line, the hash of the bytes, a line feed, and the bytes.
constexpr std::string_view magic = "tryout data 1 ";
constexpr std::size_t hash_digits = 32;
constexpr std::size_t header_size = magic.size() + hash_digits + 1;
constexpr std::size_t largest_entry = 256 << 20;

[[noreturn]] void fail(const std::string& step) {
  throw std::system_error(errno, std::generic_category(), step);
}

void write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail("write");
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
}

std::string header_of(std::string_view bytes) {
  return std::string(magic) + Hasher().piece(bytes).hex() + '\n';
}

// Copied before it is checked, so that what is checked is what is used.
sandbox::UniqueFd read_entry(const fs::path& path) {
  const sandbox::UniqueFd file = open_regular(path);
  const std::string header = read_some(file.get(), header_size);
  const sandbox::UniqueFd copy = sandbox::memory_file("cached data");
  for (std::string piece; !(piece = read_some(file.get(), 1 << 20)).empty();)
    write_all(copy.get(), piece);
  sandbox::seal(copy.get());
  const sandbox::MappedFile bytes(copy.get());
  if (header != header_of(bytes.bytes())) return {};
  return sandbox::reopen_for_reading(copy.get());
}

// A file that removes itself unless it is given its final name.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& final_path)
      : path_(final_path.string() + unique_end()),
        fd_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)) {
    if (!fd_) fail("create " + path_);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  int fd() const { return fd_.get(); }
  void rename_to(const fs::path& final_path) {
    if (::rename(path_.c_str(), final_path.c_str()) != 0) fail("rename " + path_);
    path_.clear();
  }

 private:
  static std::string unique_end() {
    static std::atomic<unsigned> counter{0};
    return '.' + std::to_string(::getpid()) + '.' + std::to_string(++counter) + ".tmp";
  }

  std::string path_;
  sandbox::UniqueFd fd_;
};

void make_private_folders(const fs::path& folder) {
  if (folder.empty() || fs::is_directory(folder)) return;
  make_private_folders(folder.parent_path());
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) fail("mkdir " + folder.string());
}

void write_entry(const fs::path& path, int memfd) {
  const sandbox::MappedFile bytes(memfd);
  if (bytes.bytes().size() > largest_entry) return;
  make_private_folders(path.parent_path());
  TemporaryFile file(path);
  write_all(file.fd(), header_of(bytes.bytes()));
  write_all(file.fd(), bytes.bytes());
  file.rename_to(path);
}

}  // namespace

sandbox::UniqueFd DiskCache::find(const std::string& key) const {
  if (folder_.empty()) return {};
  try {
    return read_entry(folder_ / key);
  } catch (const std::system_error& e) {
    if (e.code() != std::errc::no_such_file_or_directory)
      spdlog::debug("cannot use a cached file: {}", e.what());
    return {};
  }
}

void DiskCache::store(const std::string& key, int memfd) const noexcept {
  if (folder_.empty()) return;
  try {
    write_entry(folder_ / key, memfd);
  } catch (const std::exception& e) {
    spdlog::debug("cannot keep data in the cache: {}", e.what());
  }
}

std::filesystem::path data_cache_folder() {
  const fs::path cache = xdg_home("XDG_CACHE_HOME", ".cache");
  return cache.empty() ? cache : cache / "tryout/data";
}

}  // namespace judge
