#include "judge/compile/elf.hpp"

#include <elf.h>

#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "tests/catch.hpp"

using judge::static_memory_bytes;

namespace {

std::string elf_with(const std::vector<std::uint64_t>& segment_sizes) {
  Elf64_Ehdr header{};
  std::memcpy(header.e_ident, ELFMAG, SELFMAG);
  header.e_ident[EI_CLASS] = ELFCLASS64;
  header.e_ident[EI_DATA] = ELFDATA2LSB;
  header.e_machine = EM_X86_64;
  header.e_phoff = sizeof header;
  header.e_phentsize = sizeof(Elf64_Phdr);
  header.e_phnum = static_cast<Elf64_Half>(segment_sizes.size());
  std::string file(reinterpret_cast<const char*>(&header), sizeof header);
  for (const std::uint64_t size : segment_sizes) {
    Elf64_Phdr segment{};
    segment.p_type = PT_LOAD;
    segment.p_memsz = size;
    file.append(reinterpret_cast<const char*>(&segment), sizeof segment);
  }
  return file;
}

}  // namespace

TEST_CASE("the loaded segments of a program are added up") {
  REQUIRE(static_memory_bytes(elf_with({1000, 200'000'000})) == 200'001'000);
  REQUIRE(static_memory_bytes(elf_with({})) == 0);
}

TEST_CASE("sizes that overflow stay at the greatest number") {
  constexpr auto most = std::numeric_limits<std::uint64_t>::max();
  REQUIRE(static_memory_bytes(elf_with({most, 10})) == most);
}

TEST_CASE("what is no x86-64 program has no size") {
  REQUIRE_FALSE(static_memory_bytes(""));
  REQUIRE_FALSE(static_memory_bytes("#!/bin/sh\n"));
  std::string file = elf_with({1000});
  REQUIRE_FALSE(static_memory_bytes(file.substr(0, file.size() - 1)));
  file[EI_CLASS] = ELFCLASS32;
  REQUIRE_FALSE(static_memory_bytes(file));
}

TEST_CASE("headers that point outside the file are safe") {
  std::string file = elf_with({1000});
  Elf64_Ehdr header;
  std::memcpy(&header, file.data(), sizeof header);
  header.e_phoff = std::numeric_limits<Elf64_Off>::max() - 8;
  header.e_phnum = 0xffff;
  std::memcpy(file.data(), &header, sizeof header);
  REQUIRE_FALSE(static_memory_bytes(file));
}

TEST_CASE("no bytes crash the reader of programs") {
  std::mt19937 random(1);
  const std::string good = elf_with({1, 2, 3, 4});
  for (int round = 0; round < 20'000; ++round) {
    std::string file = good;
    for (int i = 0; i < 8; ++i) file[random() % file.size()] = static_cast<char>(random());
    file.resize(random() % (file.size() + 1));
    const auto size = static_memory_bytes(file);
    REQUIRE((!size || file.size() >= sizeof(Elf64_Ehdr)));
  }
}
