#include "judge/compile/elf.hpp"

#include <elf.h>

#include <cstring>
#include <limits>

namespace judge {
namespace {

// By copying: nothing says that a header in the file is aligned.
template <typename Header>
std::optional<Header> header_at(std::string_view file, std::uint64_t offset) {
  if (offset > file.size() || file.size() - offset < sizeof(Header)) return std::nullopt;
  Header header{};
  std::memcpy(&header, file.data() + offset, sizeof header);
  return header;
}

bool is_for_this_machine(const Elf64_Ehdr& header) {
  return std::memcmp(header.e_ident, ELFMAG, SELFMAG) == 0 &&
         header.e_ident[EI_CLASS] == ELFCLASS64 && header.e_ident[EI_DATA] == ELFDATA2LSB &&
         header.e_machine == EM_X86_64 && header.e_phentsize == sizeof(Elf64_Phdr);
}

std::uint64_t saturating_sum(std::uint64_t a, std::uint64_t b) {
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  return a > most - b ? most : a + b;
}

}  // namespace

std::optional<std::uint64_t> static_memory_bytes(std::string_view file) {
  const auto header = header_at<Elf64_Ehdr>(file, 0);
  if (!header || !is_for_this_machine(*header)) return std::nullopt;
  std::uint64_t total = 0;
  for (unsigned i = 0; i < header->e_phnum; ++i) {
    const std::uint64_t offset = saturating_sum(header->e_phoff, i * sizeof(Elf64_Phdr));
    const auto segment = header_at<Elf64_Phdr>(file, offset);
    if (!segment) return std::nullopt;
    if (segment->p_type == PT_LOAD) total = saturating_sum(total, segment->p_memsz);
  }
  return total;
}

}  // namespace judge
