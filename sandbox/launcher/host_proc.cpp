// Runs in the init, under the program's filter: gated calls only, no allocation.

#include "sandbox/launcher/host_proc.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "sandbox/launcher/syscalls.hpp"

namespace launcher {
namespace {

// Reads a small file below /proc into `text`. False if it cannot be read.
template <std::size_t N>
bool read_small(int proc, const char* path, char (&text)[N]) {
  const long fd = gated(SYS_openat, proc, as_long(path), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  const long n = gated(SYS_read, fd, as_long(text), N - 1);
  gated(SYS_close, fd);
  text[std::max(n, 0L)] = 0;
  return n > 0;
}

// The n-th (from 0) blank-separated number of a text; 0 if there is none.
std::int64_t number_at(const char* text, int n) {
  char* end = nullptr;
  for (;; text = end, --n) {
    const std::int64_t value = std::strtoll(text, &end, 10);
    if (end == text) return 0;
    if (n == 0) return value;
  }
}

struct KernelDirent {
  std::uint64_t inode;
  std::int64_t offset;
  std::uint16_t length;
  std::uint8_t type;
  char name[1];
};

// A field of proc(5)'s statm, from 0, in bytes; -1 if unknown.
std::int64_t statm_bytes(int proc, int process, int field) {
  char path[64];
  char text[128];
  std::snprintf(path, sizeof path, "%d/statm", process);
  if (process <= 0 || !read_small(proc, path, text)) return -1;
  return number_at(text, field) * 4096;
}

}  // namespace

void HostProc::open() { fd_ = ::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC); }

int HostProc::first_child(int parent) const {
  char path[64];
  char text[64];
  std::snprintf(path, sizeof path, "%d/task/%d/children", parent, parent);
  return read_small(fd_, path, text) ? std::atoi(text) : 0;
}

// Not by process_vm_writev: all of its six arguments are in use, so it cannot carry the gate key.
bool HostProc::write_memory(int process, std::uint64_t address, const struct stat& info) const {
  char path[64];
  std::snprintf(path, sizeof path, "%d/mem", process);
  const long fd = gated(SYS_openat, fd_, as_long(path), O_WRONLY | O_CLOEXEC);
  if (fd < 0) return false;
  const long n = gated(SYS_pwrite64, fd, as_long(&info), sizeof info, static_cast<long>(address));
  gated(SYS_close, fd);
  return n == sizeof info;
}

// A folder has a link for itself, one for its name, and one for each folder in it.
int HostProc::threads(int process) const {
  char path[64];
  std::snprintf(path, sizeof path, "%d/task", process);
  struct stat info {};
  if (gated(SYS_newfstatat, fd_, as_long(path), as_long(&info)) < 0) return 0;
  return std::max(static_cast<int>(info.st_nlink) - 2, 0);
}

std::int64_t HostProc::data_bytes(int process) const { return statm_bytes(fd_, process, 5); }

std::int64_t HostProc::resident_bytes(int process) const { return statm_bytes(fd_, process, 1); }

std::int64_t HostProc::longest_delay_us(int process) const {
  char path[64];
  std::snprintf(path, sizeof path, "%d/task", process);
  if (process <= 0) return 0;
  const long folder = gated(SYS_openat, fd_, as_long(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return 0;
  std::int64_t longest = 0;
  alignas(KernelDirent) char entries[4096] = {};
  for (long n = 0; (n = gated(SYS_getdents64, folder, as_long(entries), sizeof entries)) > 0;) {
    for (long at = 0; at < n;) {
      const auto* entry = reinterpret_cast<const KernelDirent*>(entries + at);
      at += entry->length;
      char text[96];
      std::snprintf(path, sizeof path, "%d/task/%.16s/schedstat", process, entry->name);
      if (entry->name[0] != '.' && read_small(fd_, path, text))
        longest = std::max(longest, number_at(text, 1) / 1000);  // run-queue delay, nanoseconds
    }
  }
  gated(SYS_close, folder);
  return longest;
}

}  // namespace launcher
