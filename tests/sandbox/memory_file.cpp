#include "sandbox/memory_file.hpp"

#include <unistd.h>

#include <filesystem>
#include <string>

#include "tests/catch.hpp"

TEST_CASE("a sealed file cannot be changed and is read from its start") {
  const sandbox::UniqueFd fd = sandbox::sealed_file("test", "hello");
  REQUIRE(::pwrite(fd.get(), "x", 1, 0) == -1);
  char text[8] = {};
  REQUIRE(::read(fd.get(), text, sizeof text) == 5);
  REQUIRE(std::string(text) == "hello");
}

TEST_CASE("a reopened file has an offset of its own and cannot be written") {
  const sandbox::UniqueFd fd = sandbox::sealed_file("test", "hello");
  const sandbox::UniqueFd first = sandbox::reopen_for_reading(fd.get());
  const sandbox::UniqueFd second = sandbox::reopen_for_reading(fd.get());
  char byte = 0;
  REQUIRE(::read(first.get(), &byte, 1) == 1);
  REQUIRE(::read(second.get(), &byte, 1) == 1);
  REQUIRE(byte == 'h');
  REQUIRE(::write(first.get(), "x", 1) == -1);
}

TEST_CASE("an empty file maps to no bytes") {
  const sandbox::UniqueFd fd = sandbox::memory_file("test");
  REQUIRE(sandbox::MappedFile(fd.get()).bytes().empty());
}

TEST_CASE("a file of fixed size can be written but not grown or shrunk") {
  const sandbox::UniqueFd fd = sandbox::fixed_size_file("test", 4);
  REQUIRE(::pwrite(fd.get(), "abcd", 4, 0) == 4);
  REQUIRE(::pwrite(fd.get(), "e", 1, 4) == -1);
  REQUIRE(::ftruncate(fd.get(), 2) == -1);
  REQUIRE(sandbox::MappedFile(fd.get()).bytes() == "abcd");
}

TEST_CASE("a copy has the bytes and the name, and is another file") {
  const sandbox::UniqueFd file = sandbox::sealed_file("some name", "bytes");
  const sandbox::UniqueFd copy = sandbox::copy_of(file.get());
  REQUIRE(sandbox::MappedFile(copy.get()).bytes() == "bytes");
  REQUIRE(::write(copy.get(), "x", 1) == -1);
  REQUIRE_FALSE(sandbox::are_same_file(file.get(), copy.get()));
  REQUIRE(sandbox::are_same_file(file.get(), sandbox::reopen_for_reading(file.get()).get()));
  const auto name = [](const sandbox::UniqueFd& fd) {
    return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(fd.get()));
  };
  REQUIRE(name(file) == name(copy));
}
