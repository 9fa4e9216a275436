// Bytes kept on disk between runs because they are dear to make again.

#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "sandbox/unique_fd.hpp"

namespace judge {

// A folder of entries, each with a hash of its bytes, so that a damaged one is never used. Safe to
// use from several threads and processes at once. An empty folder name means: keep nothing.
class DiskCache {
 public:
  explicit DiskCache(std::filesystem::path folder) : folder_(std::move(folder)) {}

  // The bytes stored under `key` (a file's name): a sealed memfd, open for reading only, at offset
  // 0. -1 if there are none or they cannot be used.
  sandbox::UniqueFd find(const std::string& key) const;

  // Stores the bytes of `memfd`. That this fails is logged and no fault: the cache saves time only.
  void store(const std::string& key, int memfd) const noexcept;

 private:
  std::filesystem::path folder_;
};

// $XDG_CACHE_HOME/tryout/data, else ~/.cache/tryout/data; empty if neither is known.
std::filesystem::path data_cache_folder();

}  // namespace judge
