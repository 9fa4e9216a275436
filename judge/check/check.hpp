// Checkers: is an output right, and if not, where does it first differ?

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/check/author_program.hpp"

namespace judge {

// How outputs are compared. Numbers are tolerant only where a tolerance is given; either one
// suffices, as in the Kattis default validator.
struct Checker {
  enum class Kind {
    exact,            // byte for byte
    lines,            // line by line; trailing spaces, CR and final empty lines do not count
    tokens,           // split at white space
    unordered_lines,  // as lines, in any order (a multiset)
    json,             // structurally; objects by key
    custom,           // by a program of the problem; not by check()
  };
  Kind kind = Kind::tokens;
  std::optional<double> float_rel, float_abs;  // tokens and json
  bool ignore_case = false;                    // tokens
  std::vector<std::string> unordered;  // json: pointers to arrays compared as multisets; "*"
                                       // matches any one step ("/users/*/tags")
  std::optional<AuthorProgram> custom;
  bool operator==(const Checker&) const = default;
};

// The first difference between an output and what was expected.
struct Difference {
  std::uint64_t line = 0;          // 1-based, in the output; 0: not tied to a line; lines + 1:
                                   // a line is missing at the end
  std::uint64_t column = 0;        // 1-based, in bytes
  std::uint64_t lines = 0;         // how many lines the output has
  std::string where;               // json: the pointer, "/items/3/total"; else empty
  std::string expected;            // an excerpt around the difference, raw bytes
  std::string got;                 // the same of the output, raw bytes
  std::size_t caret = 0;           // offset into `got` where they part, never inside a character;
                                   // also into `expected`, unless that is empty
  std::vector<std::string> notes;  // "same lines in another order", "trailing space", …
};

struct CheckResult {
  bool accepted = false;
  Difference difference;  // if not accepted
};

// Compares `output` with `expected`. Whatever the bytes, never throws for `output`; an `expected`
// that is not JSON under Kind::json throws std::invalid_argument (the problem's fault).
CheckResult check(const Checker& checker, std::string_view expected, std::string_view output);

}  // namespace judge
