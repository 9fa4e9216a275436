#include "judge/data/cache.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <thread>

#include "judge/data/regular_file.hpp"
#include "sandbox/memory_file.hpp"
#include "tests/catch.hpp"
#include "tests/judge/temporary_folder.hpp"

using judge::DiskCache;
using judge_tests::TemporaryFolder;

namespace {

void store(const DiskCache& cache, const std::string& key, const std::string& bytes) {
  cache.store(key, sandbox::sealed_file("data", bytes).get());
}

std::optional<std::string> found(const DiskCache& cache, const std::string& key) {
  const auto fd = cache.find(key);
  if (!fd) return std::nullopt;
  return judge::read_some(fd.get(), 64 << 20);
}

std::string contents(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

unsigned mode_of(const std::filesystem::path& path) {
  struct stat info {};
  REQUIRE(::stat(path.c_str(), &info) == 0);
  return info.st_mode & 0777;
}

}  // namespace

TEST_CASE("what is stored is found again, byte for byte") {
  const TemporaryFolder folder;
  const DiskCache cache(folder.path() / "tryout/data");
  REQUIRE_FALSE(found(cache, "key"));
  for (const std::string& bytes :
       {std::string(), std::string("a\0b\n", 4), std::string(3 << 20, 'x')}) {
    store(cache, "key", bytes);
    REQUIRE(found(cache, "key") == bytes);
  }
}

TEST_CASE("a cached file is open for reading only") {
  const TemporaryFolder folder;
  const DiskCache cache(folder.path());
  store(cache, "key", "bytes");
  const auto fd = cache.find("key");
  REQUIRE((::fcntl(fd.get(), F_GETFL) & O_ACCMODE) == O_RDONLY);
  REQUIRE(::write(fd.get(), "x", 1) == -1);
}

TEST_CASE("nobody else may read the cache, and nothing temporary stays") {
  const TemporaryFolder folder;
  const DiskCache cache(folder.path() / "tryout/data");
  store(cache, "key", "bytes");
  REQUIRE(mode_of(folder.path() / "tryout") == 0700);
  REQUIRE(mode_of(folder.path() / "tryout/data") == 0700);
  REQUIRE(mode_of(folder.path() / "tryout/data/key") == 0600);
  const std::filesystem::directory_iterator entries(folder.path() / "tryout/data");
  REQUIRE(std::distance(begin(entries), end(entries)) == 1);
}

TEST_CASE("a damaged entry is not used and can be replaced") {
  const TemporaryFolder folder;
  const DiskCache cache(folder.path());
  store(cache, "key", "the right bytes");
  const std::string good = contents(folder.path() / "key");
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string changed = good;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    folder.write("key", changed);
    REQUIRE_FALSE(found(cache, "key"));
    folder.write("key", good.substr(0, i));
    REQUIRE_FALSE(found(cache, "key"));
  }
  folder.write("key", good + "x");
  REQUIRE_FALSE(found(cache, "key"));
  store(cache, "key", "the right bytes");
  REQUIRE(found(cache, "key") == "the right bytes");
}

TEST_CASE("a link or a pipe in an entry's place is not used") {
  const TemporaryFolder folder;
  const DiskCache cache(folder.path());
  store(cache, "real", "bytes");
  std::filesystem::create_symlink(folder.path() / "real", folder.path() / "link");
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  REQUIRE_FALSE(found(cache, "link"));
  REQUIRE_FALSE(found(cache, "pipe"));
  store(cache, "link", "other");
  REQUIRE(found(cache, "real") == "bytes");
  REQUIRE(found(cache, "link") == "other");
}

TEST_CASE("a cache that cannot be written is no fault") {
  const TemporaryFolder folder;
  folder.write("file", "");
  const DiskCache blocked(folder.path() / "file/data");
  REQUIRE_NOTHROW(store(blocked, "key", "bytes"));
  REQUIRE_FALSE(found(blocked, "key"));
  const DiskCache none("");
  REQUIRE_NOTHROW(store(none, "key", "bytes"));
  REQUIRE_FALSE(found(none, "key"));
}

TEST_CASE("several threads may store and find the same entry") {
  const TemporaryFolder folder;
  const DiskCache cache(folder.path());
  std::vector<std::jthread> threads;
  std::atomic<int> wrong{0};
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i) {
        cache.store("key", sandbox::sealed_file("data", "bytes").get());
        const auto bytes = found(cache, "key");
        if (bytes != "bytes") ++wrong;
      }
    });
  threads.clear();
  REQUIRE(wrong == 0);
}
