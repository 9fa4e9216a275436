// When two JSON numbers are equal.

#pragma once

#include "judge/check/json_value.hpp"
#include "judge/check/number.hpp"

namespace judge::json {

// Integers are compared digit by digit, however long; 1, 1.0 and 10e-1 are equal. Where either is
// written with a point or an exponent, a tolerance applies; without one, two such numbers are
// equal if they are the same double.
bool equal(const Number& expected, const Number& got, const Tolerance& tolerance);

// The nearest double; infinite if it is too large for one.
double value_of(const Number& number);

}  // namespace judge::json
