#include "judge/check/json_shape.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "judge/check/json_number.hpp"

namespace judge::json {
namespace {

class Describer {
 public:
  Describer(Path path, const UnorderedArrays& unordered, const Tolerance& tolerance,
            std::uint64_t& steps)
      : path_(std::move(path)), unordered_(unordered), tolerance_(tolerance), steps_(steps) {}

  std::vector<Shape> items(const Array& array) {
    std::vector<Shape> shapes(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) {
      shapes[i].index = i;
      describe({nullptr, i}, array[i], shapes[i]);
    }
    return shapes;
  }

 private:
  void describe(Step step, const Value& value, Shape& shape) {
    ++steps_;
    path_.push_back(step);
    if (const auto* array = value.as<Array>())
      unordered_.contain(path_) ? describe_in_any_order(*array, shape) : describe(*array, shape);
    else if (const auto* members = value.as<Object>())
      describe(*members, shape);
    else if (const auto* number = value.as<Number>())
      describe(*number, shape);
    else
      add_text(brief(value, 0), shape);
    path_.pop_back();
  }

  void describe(const Array& array, Shape& shape) {
    shape.exact += '[';
    for (std::size_t i = 0; i < array.size(); ++i) describe({nullptr, i}, array[i], shape);
    shape.exact += ']';
  }

  void describe_in_any_order(const Array& array, Shape& shape) {
    std::vector<Shape> shapes = items(array);
    std::sort(shapes.begin(), shapes.end(), [](const Shape& a, const Shape& b) {
      return std::tie(a.exact, a.literals) < std::tie(b.exact, b.literals);
    });
    shape.exact += '(';
    for (const Shape& item : shapes) {
      shape.exact += item.exact + ',';
      shape.literals += item.literals + ',';
    }
    shape.exact += ')';
    add_sorted_numbers(shapes, shape);
  }

  // If items can be paired so that their numbers are near each other, then their sorted numbers
  // are, one by one: as long as larger numbers have ranges that begin and end further up.
  void add_sorted_numbers(Shapes items, Shape& shape) const {
    if (tolerance_.relative >= 0.99) return;
    while (!items.empty()) {
      const Shapes group = take_group(items, items.front().exact);
      for (std::size_t position = 0; position < group.front().numbers.size(); ++position) {
        const auto first = static_cast<std::ptrdiff_t>(shape.numbers.size());
        for (const Shape& item : group) shape.numbers.push_back(item.numbers[position]);
        std::sort(shape.numbers.begin() + first, shape.numbers.end());
      }
    }
  }

  void describe(const Object& members, Shape& shape) {
    shape.exact += '{';
    for (const Member& member : members) {
      add_text(member.key, shape);
      describe({&member.key}, member.value, shape);
    }
    shape.exact += '}';
  }

  // Equal numbers are the same double if there is no tolerance.
  void describe(const Number& number, Shape& shape) {
    const double value = value_of(number) + 0.0;  // no -0
    shape.literals += number.text + ' ';
    if (tolerance_.given()) {
      shape.exact += '#';
      shape.numbers.push_back(value);
    } else {
      char text[32];
      const auto end = std::to_chars(text, text + sizeof text, value).ptr;
      add_text({text, end}, shape);
    }
  }

  static void add_text(std::string_view text, Shape& shape) {
    shape.exact += std::to_string(text.size()) + ':';
    shape.exact += text;
  }

  Path path_;
  const UnorderedArrays& unordered_;
  const Tolerance& tolerance_;
  std::uint64_t& steps_;
};

}  // namespace

std::vector<Shape> shapes_of(const Array& items, Path path, const UnorderedArrays& unordered,
                             const Tolerance& tolerance, std::uint64_t& steps) {
  return Describer(std::move(path), unordered, tolerance, steps).items(items);
}

}  // namespace judge::json
