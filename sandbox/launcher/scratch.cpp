#include "sandbox/launcher/scratch.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstring>

#include "sandbox/bundle.hpp"
#include "sandbox/launcher/disk_scratch.hpp"

#ifndef MS_NOSYMFOLLOW
#define MS_NOSYMFOLLOW 256
#endif

namespace launcher {
namespace {

bool make_parents(char* path) {
  for (char* slash = std::strchr(path, '/'); slash != nullptr;
       slash = std::strchr(slash + 1, '/')) {
    *slash = 0;
    const bool ok = mkdir(path, 0777) == 0 || errno == EEXIST;
    *slash = '/';
    if (!ok) return false;
  }
  return true;
}

bool write_all(int fd, const char* data, std::size_t size) {
  while (size > 0) {
    const ssize_t n = write(fd, data, size);
    if (n <= 0) return false;
    data += n;
    size -= static_cast<std::size_t>(n);
  }
  return true;
}

bool write_file(char* name, const char* data, std::size_t size) {
  if (!make_parents(name)) return false;
  if (name[std::strlen(name) - 1] == '/') return true;
  const int fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
  if (fd < 0) return false;
  const bool ok = write_all(fd, data, size);
  return close(fd) == 0 && ok;
}

bool unpack_bytes(const char* at, const char* end) {
  while (at < end) {
    sandbox::BundleEntry entry{};
    char name[sandbox::max_bundle_name + 1] = {};
    std::memcpy(&entry, at, sizeof entry);
    at += sizeof entry;
    std::memcpy(name, at, std::min<std::size_t>(entry.name_bytes, sandbox::max_bundle_name));
    at += entry.name_bytes;
    if (!write_file(name, at, entry.data_bytes)) return false;
    at += entry.data_bytes;
  }
  return true;
}

int open_below(int folder, const char* name, std::uint64_t flags) {
  open_how how{};
  how.flags = flags | O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV;
  return static_cast<int>(syscall(SYS_openat2, folder, name, &how, sizeof how));
}

// The size of a regular file with one name, else -1.
std::int64_t regular_size(int fd) {
  struct stat info {};
  const bool regular = fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_nlink == 1;
  return regular ? info.st_size : -1;
}

void copy(int from, int to, std::int64_t left, SetupError& error) {
  while (left > 0 && !error) {
    const ssize_t n = sendfile(to, from, nullptr, static_cast<std::size_t>(left));
    if (n <= 0) error = {Step::fetch_result, n < 0 ? errno : EIO};
    left -= n;
  }
}

bool fetch_file(int folder, const char* name, int to, std::int64_t max, SetupError& error) {
  const int from = open_below(folder, name, 0);
  if (from < 0) return false;
  const std::int64_t size = regular_size(from);
  const bool wanted = size >= 0 && size <= max;
  if (wanted) copy(from, to, size, error);
  close(from);
  return wanted;
}

// Subtracts what it has copied from `room`; false if there is too little.
bool fetch_entry(int folder, const char* name, int to, std::int64_t& room, SetupError& error) {
  const int from = open_below(folder, name, 0);
  if (from < 0) return true;  // a symlink, say
  const std::int64_t size = regular_size(from);
  const std::size_t name_size = std::strlen(name);
  if (size >= 0) room -= size;
  if (size >= 0 && room >= 0) {
    const sandbox::BundleEntry entry{static_cast<std::uint32_t>(name_size), 0,
                                     static_cast<std::uint64_t>(size)};
    const bool begun = write_all(to, reinterpret_cast<const char*>(&entry), sizeof entry) &&
                       write_all(to, name, name_size);
    if (!begun) error = {Step::fetch_result, errno};
    if (begun) copy(from, to, size, error);
  }
  close(from);
  return room >= 0 && !error;
}

struct DirectoryEntry {  // as getdents64(2) lays it out
  std::uint64_t inode;
  std::int64_t offset;
  std::uint16_t size;
  std::uint8_t type;
  char name[1];
};

// Not with opendir(3): it would allocate memory that is the server's.
bool fetch_folder(int work, const char* name, int to, std::int64_t room, SetupError& error) {
  alignas(DirectoryEntry) static char buffer[16 << 10];
  const int folder = open_below(work, name, O_DIRECTORY);
  if (folder < 0) return false;
  bool ok = true;
  long n = 0;
  while (ok && (n = syscall(SYS_getdents64, folder, buffer, sizeof buffer)) > 0) {
    std::uint16_t size = 0;
    for (long at = 0; ok && at < n; at += size) {
      std::memcpy(&size, buffer + at + offsetof(DirectoryEntry, size), sizeof size);
      ok = fetch_entry(folder, buffer + at + offsetof(DirectoryEntry, name), to, room, error);
    }
  }
  close(folder);
  return ok && n == 0;
}

SetupError mount_scratch(std::int64_t bytes) {
  char options[96];
  std::snprintf(options, sizeof options, "size=%lld,nr_inodes=4096,mode=0755",
                static_cast<long long>(bytes));
  constexpr unsigned long flags = MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_NOSYMFOLLOW;
  if (mount("none", scratch_root, "tmpfs", flags, options) != 0) return {Step::scratch, errno};
  umask(0);
  for (const char* folder : {work_folder, temporary_folder}) {
    char inside[32];
    std::snprintf(inside, sizeof inside, "%s%s", scratch_root, folder);
    if (mkdir(inside, 0777) != 0 || mount(inside, folder, nullptr, MS_BIND, nullptr) != 0)
      return {Step::scratch, errno};
  }
  umask(022);
  return {};
}

}  // namespace

SetupError prepare(const ScratchFolders& folders, std::int64_t bytes) {
  if (!folders.on_disk()) {
    if (const SetupError e = mount_scratch(bytes)) return e;
  } else if (const SetupError e = make_folders(folders)) {
    return e;
  }
  return check(chdir(folders.work) == 0, Step::scratch);
}

SetupError unpack(int bundle_fd) {
  struct stat info {};
  if (fstat(bundle_fd, &info) != 0) return {Step::unpack, errno};
  if (info.st_size == 0) return {};
  const auto size = static_cast<std::size_t>(info.st_size);
  void* data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, bundle_fd, 0);
  if (data == MAP_FAILED) return {Step::unpack, errno};
  const char* bytes = static_cast<const char*>(data);
  umask(0);
  const SetupError result = check(unpack_bytes(bytes, bytes + size), Step::unpack);
  umask(022);
  munmap(data, size);
  return result;
}

bool fetch(const ScratchFolders& folders, const char* name, int to, std::int64_t max,
           SetupError& error) {
  const int work = open(folders.work, O_PATH | O_DIRECTORY | O_CLOEXEC);
  const bool whole_folder = name[std::strlen(name) - 1] == '/';
  const bool done = whole_folder ? fetch_folder(work, name, to, max, error)
                                 : fetch_file(work, name, to, max, error);
  close(work);
  return done && !error;
}

}  // namespace launcher
