// Where a JSON value is, and which arrays have no order.

#pragma once

#include <string>
#include <vector>

namespace judge::json {

// One step down from an array or object.
struct Step {
  const std::string* key = nullptr;  // null: an array's
  std::size_t index = 0;

  std::string text() const { return key == nullptr ? std::to_string(index) : *key; }
};
using Path = std::vector<Step>;

std::string pointer_to(const Path& path);

// Arrays that are multisets, as JSON pointers in which "*" stands for any one step.
class UnorderedArrays {
 public:
  // Throws std::invalid_argument if one is neither empty nor starts with '/'.
  explicit UnorderedArrays(const std::vector<std::string>& pointers);

  bool contain(const Path& path) const;

 private:
  struct PatternStep {
    bool any = false;
    std::string text;
  };
  std::vector<std::vector<PatternStep>> patterns_;
};

}  // namespace judge::json
