// Numbers in outputs: which tokens are numbers and when two of them are close enough.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "judge/check/check.hpp"

namespace judge {

// The value of a token that as a whole is a finite number in the eyes of the Kattis default
// validator, which is glibc's scanf("%lf"): also ".5", "5.", "+3", "0x1p-3" and even "1e" and
// "0x."; not "inf", "nan", "1e999" or anything with a NUL byte.
std::optional<double> finite_number(std::string_view token);

struct Tolerance {
  double absolute = -1, relative = -1;  // negative: none

  bool given() const { return absolute >= 0 || relative >= 0; }
  // Whether either tolerance suffices; the relative one is of `expected`.
  bool accepts(double expected, double got) const;
};

Tolerance tolerance_of(const Checker& checker);

// "numbers differ by 1.2e-5 (tolerance 1e-6)", for numbers that are not accepted
std::string numbers_differ(double expected, double got, const Tolerance& tolerance);

}  // namespace judge
