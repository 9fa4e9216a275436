// Comparing two JSON values structurally.

#pragma once

#include <cstdint>
#include <optional>

#include "judge/check/json_pair.hpp"
#include "judge/check/json_path.hpp"
#include "judge/check/json_value.hpp"

namespace judge::json {

// The first difference; null pointers stand for what is not there.
struct Mismatch {
  std::string where;
  const Value* expected = nullptr;
  const Value* got = nullptr;
  std::string note;  // what the two values do not tell by themselves
};

class Comparison {
 public:
  Comparison(const Tolerance& tolerance, const UnorderedArrays& unordered)
      : tolerance_(tolerance), unordered_(unordered) {}

  // The first difference between the two values, which it refers to.
  std::optional<Mismatch> find(const Value& expected, const Value& got);

 private:
  bool equal(const Value& expected, const Value& got);
  bool equal_scalars(const Value& expected, const Value& got) const;
  bool equal_objects(const Object& expected, const Object& got);
  bool equal_in_order(const Array& expected, const Array& got);
  bool equal_in_any_order(const Array& expected, const Array& got);
  Leftover pair_in_any_order(const Array& expected, const Array& got);
  bool step_into(Step step, const Value& expected, const Value& got);
  bool parted(const Value* expected, const Value* got, std::string_view note = "");
  bool parted_at(Step step, const Value* expected, const Value* got, std::string_view note);

  const Tolerance& tolerance_;
  const UnorderedArrays& unordered_;
  Path path_;
  std::optional<Mismatch> found_;
  unsigned pairing_ = 0;     // arrays up the path whose items are being paired: while there are
                             // any, a difference is nothing to report
  std::uint64_t steps_ = 0;  // values looked at for pairing
};

}  // namespace judge::json
