#include "judge/check/json_compare.hpp"

#include <algorithm>

#include "judge/check/json_number.hpp"
#include "judge/check/json_shape.hpp"
#include "judge/check/notes.hpp"
#include "judge/check/text.hpp"

namespace judge::json {
namespace {

constexpr std::uint64_t most_steps = 50'000'000;

std::string leftover_note(const Leftover& leftover) {
  if (leftover.undecided) return "too many similar items to compare them in any order";
  const std::size_t missing = leftover.missing.size(), surplus = leftover.surplus.size();
  std::string note = "in any order: ";
  if (missing > 0) note += count_of(missing, "item") + " missing";
  if (missing > 0 && surplus > 0) note += ", ";
  if (surplus > 0) note += count_of(surplus, "item") + " not expected";
  return note;
}

const Value* first_of(const std::vector<std::size_t>& indices, const Array& items) {
  return indices.empty() ? nullptr : &items[indices.front()];
}

}  // namespace

std::optional<Mismatch> Comparison::find(const Value& expected, const Value& got) {
  equal(expected, got);
  return std::move(found_);
}

bool Comparison::equal(const Value& expected, const Value& got) {
  if (pairing_ > 0 && ++steps_ > most_steps) return false;
  if (expected.data.index() != got.data.index()) return parted(&expected, &got);
  if (const auto* members = expected.as<Object>())
    return equal_objects(*members, *got.as<Object>());
  if (const auto* items = expected.as<Array>())
    return unordered_.contain(path_) ? equal_in_any_order(*items, *got.as<Array>())
                                     : equal_in_order(*items, *got.as<Array>());
  return equal_scalars(expected, got) || parted(&expected, &got);
}

bool Comparison::equal_scalars(const Value& expected, const Value& got) const {
  if (const auto* number = expected.as<Number>())
    return json::equal(*number, *got.as<Number>(), tolerance_);
  if (const auto* text = expected.as<std::string>()) return *text == *got.as<std::string>();
  if (const auto* boolean = expected.as<bool>()) return *boolean == *got.as<bool>();
  return true;
}

bool Comparison::equal_objects(const Object& expected, const Object& got) {
  auto e = expected.begin();
  auto g = got.begin();
  for (; e != expected.end() || g != got.end(); ++e, ++g) {
    if (g == got.end() || (e != expected.end() && e->key < g->key))
      return parted_at({&e->key}, &e->value, nullptr, "missing key");
    if (e == expected.end() || g->key < e->key)
      return parted_at({&g->key}, nullptr, &g->value, "unexpected key");
    if (!step_into({&e->key}, e->value, g->value)) return false;
  }
  return true;
}

bool Comparison::equal_in_order(const Array& expected, const Array& got) {
  if (pairing_ > 0 && expected.size() != got.size()) return false;
  const std::size_t both = std::min(expected.size(), got.size());
  for (std::size_t i = 0; i < both; ++i)
    if (!step_into({nullptr, i}, expected[i], got[i])) return false;
  if (expected.size() > both)
    return parted_at({nullptr, both}, &expected[both], nullptr,
                     count_of(expected.size() - both, "more item") + " expected");
  if (got.size() > both)
    return parted_at({nullptr, both}, nullptr, &got[both],
                     more_than_expected(got.size() - both, "item"));
  return true;
}

bool Comparison::equal_in_any_order(const Array& expected, const Array& got) {
  if (pairing_ > 0 && expected.size() != got.size()) return false;
  const Leftover leftover = pair_in_any_order(expected, got);
  if (leftover.undecided) return parted(nullptr, nullptr, leftover_note(leftover));
  if (leftover.missing.empty() && leftover.surplus.empty()) return true;
  const Value* const missing = first_of(leftover.missing, expected);
  const Value* const surplus = first_of(leftover.surplus, got);
  if (surplus == nullptr) return parted(missing, surplus, leftover_note(leftover));
  return parted_at({nullptr, leftover.surplus.front()}, missing, surplus, leftover_note(leftover));
}

Leftover Comparison::pair_in_any_order(const Array& expected, const Array& got) {
  ++pairing_;
  Leftover leftover = pair_items(shapes_of(expected, path_, unordered_, tolerance_, steps_),
                                 shapes_of(got, path_, unordered_, tolerance_, steps_), tolerance_,
                                 [&](std::size_t e, std::size_t g) {
                                   return step_into({nullptr, e}, expected[e], got[g]);
                                 });
  --pairing_;
  if (steps_ > most_steps) leftover.undecided = true;
  return leftover;
}

bool Comparison::step_into(Step step, const Value& expected, const Value& got) {
  path_.push_back(step);
  const bool same = equal(expected, got);
  path_.pop_back();
  return same;
}

bool Comparison::parted(const Value* expected, const Value* got, std::string_view note) {
  if (pairing_ == 0) found_ = Mismatch{pointer_to(path_), expected, got, std::string(note)};
  return false;
}

bool Comparison::parted_at(Step step, const Value* expected, const Value* got,
                           std::string_view note) {
  path_.push_back(step);
  parted(expected, got, note);
  path_.pop_back();
  return false;
}

}  // namespace judge::json
