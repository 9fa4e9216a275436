#include "sandbox/launcher/roots.hpp"

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>

#include "sandbox/launcher/scratch.hpp"

namespace launcher {
namespace {

constexpr unsigned long quiet = MS_NOSUID | MS_NODEV | MS_NOEXEC;
constexpr const char* staging = "/tmp";  // covered by the new root while it is built

// pivot_root(".", ".") stacks the old root onto the new one; detaching it leaves only the new.
bool pivot() {
  return chdir(staging) == 0 && syscall(SYS_pivot_root, ".", ".") == 0 &&
         umount2(".", MNT_DETACH) == 0 && chdir("/") == 0;
}

// The superblock read-only, and the mount too.
bool make_root_read_only(unsigned long flags) {
  return mount(nullptr, "/", nullptr, MS_REMOUNT | MS_RDONLY | flags, nullptr) == 0 &&
         mount(nullptr, "/", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | flags, nullptr) == 0;
}

bool make_mounts_private() {
  return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

// A folder of the host, with what is mounted below it, at the same path in the new root. A folder
// that the host lacks is left out; a symlink (a merged /usr has /lib -> usr/lib) stays one.
bool show_folder(const char* path) {
  char target[64];
  std::snprintf(target, sizeof target, "%s%s", staging, path);
  struct stat info {};
  if (lstat(path, &info) != 0) return true;
  if (S_ISLNK(info.st_mode)) {
    char link[64] = {};
    return readlink(path, link, sizeof link - 1) > 0 && symlink(link, target) == 0;
  }
  mount_attr attributes{};
  attributes.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
  return mkdir(target, 0755) == 0 && mount(path, target, nullptr, MS_BIND | MS_REC, nullptr) == 0 &&
         syscall(SYS_mount_setattr, AT_FDCWD, target, AT_RECURSIVE, &attributes,
                 sizeof attributes) == 0;
}

bool show_dev_null() {
  char target[64];
  std::snprintf(target, sizeof target, "%s/dev", staging);
  if (mkdir(target, 0755) != 0) return false;
  std::snprintf(target, sizeof target, "%s/dev/null", staging);
  const int fd = open(target, O_CREAT | O_WRONLY | O_CLOEXEC, 0666);
  return fd >= 0 && close(fd) == 0 && mount("/dev/null", target, nullptr, MS_BIND, nullptr) == 0;
}

bool make_mount_point(const char* path) {
  char target[64];
  std::snprintf(target, sizeof target, "%s%s", staging, path);
  return mkdir(target, 0755) == 0;
}

bool fill_toolchain_root() {
  for (const char* path : {"/usr", scratch_root, work_folder, temporary_folder})
    if (!make_mount_point(path)) return false;
  for (const char* path : toolchain_folders)
    if (!show_folder(path)) return false;
  return show_dev_null();
}

}  // namespace

SetupError enter_empty_root() {
  if (!make_mounts_private()) return {Step::private_mounts, errno};
  if (mount("none", staging, "tmpfs", quiet, "size=4k,nr_inodes=2,mode=0555") != 0)
    return {Step::build_root, errno};
  if (!pivot()) return {Step::enter_root, errno};
  return check(make_root_read_only(quiet), Step::seal_root);
}

SetupError enter_toolchain_root() {
  if (!make_mounts_private()) return {Step::private_mounts, errno};
  if (mount("none", staging, "tmpfs", MS_NOSUID | MS_NODEV, "size=64k,nr_inodes=64,mode=0755") != 0)
    return {Step::build_root, errno};
  if (!fill_toolchain_root()) return {Step::build_root, errno};
  if (!pivot()) return {Step::enter_root, errno};
  return check(make_root_read_only(MS_NOSUID | MS_NODEV), Step::seal_root);
}

}  // namespace launcher
