#include "sandbox/launcher/disk_scratch.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "sandbox/launcher/namespaces.hpp"

namespace launcher {
namespace {

namespace fs = std::filesystem;

constexpr const char* prefix = "tryout-scratch-";

const char* parent_folder() {
  const char* wanted = std::getenv("TMPDIR");
  return wanted != nullptr && wanted[0] == '/' && access(wanted, W_OK | X_OK) == 0 ? wanted
                                                                                   : "/tmp";
}

// A descriptor of the folder, if it is ours to lock now; -1 otherwise.
int lock_folder(const char* path) {
  const int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0) return -1;
  struct stat info {};
  if (fstat(fd, &info) == 0 && info.st_uid == geteuid() && flock(fd, LOCK_EX | LOCK_NB) == 0)
    return fd;
  close(fd);
  return -1;
}

// A killed server's lock went with it.
void sweep(const char* parent) {
  std::error_code error;
  for (fs::directory_iterator at(parent, error), end; !error && at != end; at.increment(error)) {
    const std::string path = at->path();
    if (!at->path().filename().string().starts_with(prefix)) continue;
    const int fd = lock_folder(path.c_str());
    if (fd < 0) continue;
    std::error_code ignored;
    fs::remove_all(path, ignored);
    close(fd);
  }
}

// False if a sweep of another server came in between.
bool still_there(int fd, const char* path) {
  struct stat held {};
  struct stat named {};
  return fstat(fd, &held) == 0 && lstat(path, &named) == 0 && held.st_ino == named.st_ino &&
         held.st_dev == named.st_dev;
}

template <std::size_t N>
bool put(char (&into)[N], const char* before, const char* folder, const char* after) {
  const int size = std::snprintf(into, N, "%s%s%s", before, folder, after);
  return size > 0 && static_cast<std::size_t>(size) < N;
}

bool name_folders(ScratchFolders& folders) {
  return put(folders.work, "", folders.root, "/work") &&
         put(folders.temporary_variable, "TMPDIR=", folders.root, "/tmp") &&
         put(folders.home_variable, "HOME=", folders.root, "/work");
}

fs::path temporary(const ScratchFolders& folders) { return fs::path(folders.root) / "tmp"; }

bool make_folder(const ScratchFolders& folders, const char* path) {
  return mkdir(path, 0700) == 0 &&
         (!folders.other_user || lchown(path, program_id, program_id) == 0);
}

}  // namespace

SetupError make_scratch(ScratchFolders& folders) {
  const char* parent = parent_folder();
  sweep(parent);
  for (int attempt = 0; attempt < 10; ++attempt) {
    char path[sizeof folders.root];
    const int size = std::snprintf(path, sizeof path, "%s/%sXXXXXX", parent, prefix);
    if (size >= static_cast<int>(sizeof path)) return {Step::make_scratch, ENAMETOOLONG};
    if (mkdtemp(path) == nullptr) return {Step::make_scratch, errno};
    const int fd = lock_folder(path);
    if (fd < 0) continue;
    if (still_there(fd, path) && (!folders.other_user || fchmod(fd, 0711) == 0)) {
      folders.lock = fd;
      put(folders.root, "", path, "");
      return check(name_folders(folders), Step::make_scratch);
    }
    close(fd);
  }
  return {Step::make_scratch, EBUSY};
}

SetupError make_folders(const ScratchFolders& folders) {
  return check(
      make_folder(folders, folders.work) && make_folder(folders, temporary(folders).c_str()),
      Step::scratch);
}

SetupError empty(const ScratchFolders& folders) {
  if (!folders.on_disk()) return {};
  std::error_code error;
  fs::remove_all(folders.work, error);
  if (!error) fs::remove_all(temporary(folders), error);
  return error ? SetupError{Step::scratch, error.value()} : SetupError{};
}

void remove_scratch(const ScratchFolders& folders) {
  std::error_code ignored;
  if (folders.on_disk()) fs::remove_all(folders.root, ignored);
}

}  // namespace launcher
