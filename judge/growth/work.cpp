#include "judge/growth/work.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "judge/data/regular_file.hpp"

namespace judge {
namespace {

// The twin of struct record in counters.c.
struct Record {
  std::uint64_t magic, blocks, calls, copied, searched, allocations, allocated, heap_peak, threads,
      shared_slots;
};
constexpr std::uint64_t magic = 0x31304b524f575954;

// More than any run can do; keeps sums of forged figures finite and exact.
constexpr std::uint64_t most = std::uint64_t{1} << 50;

constexpr double units_per_allocation = 16, bytes_per_unit = 16;

double number(std::uint64_t value) { return static_cast<double>(value); }

bool is_possible(const Record& record) {
  const std::array figures{record.blocks,      record.calls,     record.copied,    record.searched,
                           record.allocations, record.allocated, record.heap_peak, record.threads};
  return record.magic == magic &&
         std::all_of(figures.begin(), figures.end(), [](std::uint64_t f) { return f <= most; });
}

}  // namespace

const std::uint64_t work_record_bytes = sizeof(Record);

double Work::own_units() const { return number(blocks); }
double Work::copying_units() const { return number(copied) / bytes_per_unit; }
double Work::searching_units() const { return number(searched) / bytes_per_unit; }
double Work::allocating_units() const { return number(allocations) * units_per_allocation; }
double Work::units() const {
  return own_units() + number(calls) + copying_units() + searching_units() + allocating_units();
}

std::optional<Work> read_work(int record_fd) {
  const std::string bytes = head_of(record_fd, sizeof(Record));
  Record record{};
  if (bytes.size() != sizeof record) return std::nullopt;
  std::memcpy(&record, bytes.data(), sizeof record);
  if (!is_possible(record)) return std::nullopt;
  Work work;
  work.blocks = record.blocks;
  work.calls = record.calls;
  work.copied = record.copied;
  work.searched = record.searched;
  work.allocations = record.allocations;
  work.allocated = record.allocated;
  work.heap_peak = record.heap_peak;
  work.threads = record.threads;
  work.exact = record.shared_slots == 0;
  return work;
}

}  // namespace judge
