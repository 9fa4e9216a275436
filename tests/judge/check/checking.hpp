// What the tests of the checkers have in common.

#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "judge/check/check.hpp"
#include "tests/catch.hpp"

namespace checking {

using judge::Checker;
using judge::CheckResult;
using judge::Difference;
using Kind = judge::Checker::Kind;
using namespace std::string_literals;

inline Checker of(Kind kind) {
  Checker checker;
  checker.kind = kind;
  return checker;
}

inline bool accepted(Kind kind, std::string_view expected, std::string_view output) {
  return judge::check(of(kind), expected, output).accepted;
}

// The difference found; the output must not be accepted.
inline Difference difference(const Checker& checker, std::string_view expected,
                             std::string_view output) {
  const CheckResult result = judge::check(checker, expected, output);
  INFO("expected: " << expected << "\noutput: " << output);
  REQUIRE_FALSE(result.accepted);
  return result.difference;
}

inline Difference difference(Kind kind, std::string_view expected, std::string_view output) {
  return difference(of(kind), expected, output);
}

using Notes = std::vector<std::string>;

inline Notes notes(Kind kind, std::string_view expected, std::string_view output) {
  return difference(kind, expected, output).notes;
}

}  // namespace checking
