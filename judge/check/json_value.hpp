// JSON values that keep their numbers as written and their keys in order.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace judge::json {

// A number literal: "-12", "1.50", "1e400".
struct Number {
  std::string text;

  bool is_integer() const { return text.find_first_of(".eE") == std::string::npos; }
};

struct Value;
struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>;  // sorted by key, each key once

struct Value {
  std::variant<std::nullptr_t, bool, Number, std::string, Array, Object> data;

  template <typename T>
  const T* as() const {
    return std::get_if<T>(&data);
  }
};

struct Member {
  std::string key;
  Value value;
};

constexpr std::size_t deepest = 512;  // arrays and objects within each other

// "a number", "an array", …
std::string_view kind_of(const Value& value);

// As JSON in one line. Arrays and objects end after about `most_bytes`, in "…".
std::string brief(const Value& value, std::size_t most_bytes);

// One more step of a JSON pointer: "/" and the key, escaped.
std::string pointer_step(std::string_view key);

struct ParseError {
  std::string what;                   // "invalid literal"
  std::optional<std::size_t> offset;  // where in the text; else:
  std::string where;                  // a pointer
};

struct Parsed {
  Value value;
  std::size_t values = 0;  // how many there are, at all depths
  std::optional<ParseError> error;
};

// Strictly RFC 8259; besides, a key twice in an object, a NUL byte, or values nested deeper than
// `deepest` are errors, and so are more than `most_values`.
Parsed parse(std::string_view text, std::size_t most_values);

}  // namespace judge::json
