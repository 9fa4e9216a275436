#include "sandbox/memory_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <string>
#include <system_error>

namespace sandbox {
namespace {

[[noreturn]] void fail(const char* step) {
  throw std::system_error(errno, std::generic_category(), step);
}

}  // namespace

UniqueFd memory_file(const char* name) {
  UniqueFd fd(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!fd) fail("memfd_create");
  return fd;
}

UniqueFd sealed_file(const char* name, std::string_view bytes) {
  UniqueFd fd = memory_file(name);
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd.get(), bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail("write to a memfd");
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  seal(fd.get());
  if (::lseek(fd.get(), 0, SEEK_SET) != 0) fail("lseek");
  return fd;
}

UniqueFd copy_of(int memfd) {
  // "/memfd:name (deleted)"
  std::string name = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(memfd));
  name = name.substr(0, name.rfind(" (deleted)"));
  name = name.substr(name.find(':') + 1);
  return sealed_file(name.c_str(), MappedFile(memfd).bytes());
}

bool are_same_file(int a, int b) {
  struct stat first {};
  struct stat second {};
  return ::fstat(a, &first) == 0 && ::fstat(b, &second) == 0 && first.st_ino == second.st_ino &&
         first.st_dev == second.st_dev;
}

UniqueFd fixed_size_file(const char* name, std::uint64_t size) {
  UniqueFd fd = memory_file(name);
  if (::ftruncate(fd.get(), static_cast<off_t>(size)) != 0) fail("ftruncate");
  if (::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW) != 0)
    fail("F_ADD_SEALS");
  return fd;
}

void seal(int memfd) {
  constexpr int all = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
  if (::fcntl(memfd, F_ADD_SEALS, all) != 0) fail("F_ADD_SEALS");
}

UniqueFd reopen_for_reading(int fd) {
  UniqueFd fresh(::open(("/proc/self/fd/" + std::to_string(fd)).c_str(), O_RDONLY | O_CLOEXEC));
  if (!fresh) fail("reopen a descriptor through /proc/self/fd");
  return fresh;
}

MappedFile::MappedFile(int fd) {
  struct stat info {};
  if (::fstat(fd, &info) != 0) fail("fstat");
  size_ = static_cast<std::size_t>(info.st_size);
  if (size_ == 0) return;  // mmap refuses an empty mapping
  data_ = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, fd, 0);
  if (data_ == MAP_FAILED) fail("mmap");
}

MappedFile::~MappedFile() {
  if (size_ > 0) ::munmap(data_, size_);
}

}  // namespace sandbox
