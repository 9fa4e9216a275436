// What a counted program says of its work.

#pragma once

#include <cstdint>
#include <optional>

namespace judge {

// Of one run, all threads together.
struct Work {
  std::uint64_t blocks = 0;       // of the submission's own code and of templates
  std::uint64_t calls = 0;        // of the library's routines for copying, searching, comparing
  std::uint64_t copied = 0;       // bytes
  std::uint64_t searched = 0;     // bytes looked at or compared
  std::uint64_t allocations = 0;  // by malloc, new and the like
  std::uint64_t allocated = 0;    // bytes
  std::uint64_t heap_peak = 0;    // bytes, as the allocator counts them
  std::uint64_t threads = 0;
  bool exact = true;  // false: more threads than counters

  // In units of about one block: 16 for an allocation, one for 16 bytes.
  double own_units() const;
  double copying_units() const;
  double searching_units() const;
  double allocating_units() const;
  double units() const;
};

// The bytes a record takes.
extern const std::uint64_t work_record_bytes;

// What a counted program left in `record_fd`, a file of work_record_bytes; empty if it left none
// or nonsense. The program had the file in its hands: a figure may be a lie.
std::optional<Work> read_work(int record_fd);

}  // namespace judge
