// Anonymous files in memory: how inputs, outputs and programs travel without touching the disk.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "sandbox/unique_fd.hpp"

namespace sandbox {

// An empty memfd, CLOEXEC. `name` shows only in /proc. Throws std::system_error.
UniqueFd memory_file(const char* name);

// A memfd holding `bytes`, its offset at 0, sealed against any change. Throws std::system_error.
UniqueFd sealed_file(const char* name, std::string_view bytes);

// A sealed memfd with the bytes and the name of `memfd`, and nothing in common with it. Throws
// std::system_error.
UniqueFd copy_of(int memfd);

// Whether two descriptors are of one file.
bool are_same_file(int a, int b);

// A memfd of `size` zero bytes that can be written, but not grown or shrunk. Throws
// std::system_error.
UniqueFd fixed_size_file(const char* name, std::uint64_t size);

// Seals a memfd against any change.
void seal(int memfd);

// A new read-only description of the same file, offset 0, so that two runs never share an offset.
UniqueFd reopen_for_reading(int fd);

// The bytes of a file, mapped read-only for this object's life.
class MappedFile {
 public:
  explicit MappedFile(int fd);
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return {static_cast<const char*>(data_), size_}; }

 private:
  void* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace sandbox
