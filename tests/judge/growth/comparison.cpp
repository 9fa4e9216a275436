#include "judge/growth/comparison.hpp"

#include "tests/catch.hpp"

using judge::compare_growth;
using judge::Estimate;
using judge::Fit;
using judge::GrowthClass;

namespace {

constexpr GrowthClass linear{1, false, 0}, log_linear{1, true, 0}, quadratic{2, false, 0};

Fit compared(const std::vector<GrowthClass>& found, const char* asked) {
  Estimate estimate;
  estimate.classes = found;
  estimate.exponent = judge::Interval{};
  return compare_growth(estimate, *judge::asked_growth(asked), 1024, 65536);
}

Fit compared(double low, double high, const char* asked) {
  Estimate estimate;
  estimate.exponent = judge::Interval{(low + high) / 2, low, high};
  return compare_growth(estimate, *judge::asked_growth(asked), 1024, 65536);
}

}  // namespace

TEST_CASE("a class is as asked up to the asked one, and more beyond a log factor") {
  CHECK(compared({linear}, "O(n)") == Fit::as_asked);
  CHECK(compared({linear}, "O(n log n)") == Fit::as_asked);
  CHECK(compared({log_linear}, "O(n)") == Fit::log_factor);
  CHECK(compared({quadratic}, "O(n log n)") == Fit::more);
  CHECK(compared({{1.5, false, 0}}, "O(n log n)") == Fit::more);
  CHECK(compared({{0, false, 2}}, "O(n^3)") == Fit::more);
  CHECK(compared({{0, false, 0}}, "O(1)") == Fit::as_asked);
}

TEST_CASE("of two classes, more than asked is said only if both are") {
  CHECK(compared({linear, log_linear}, "O(n)") == Fit::log_factor);
  CHECK(compared({linear, log_linear}, "O(n log n)") == Fit::as_asked);
  CHECK(compared({quadratic, {2, true, 0}}, "O(n log n)") == Fit::more);
}

TEST_CASE("without a class the exponent's interval decides, if it is clear") {
  CHECK(compared(1.9, 2.1, "O(n log n)") == Fit::more);
  CHECK(compared(0.98, 1.15, "O(n log n)") == Fit::as_asked);
  CHECK(compared(1.1, 1.4, "O(n log n)") == Fit::cannot_tell);
  CHECK(compared(1.2, 1.9, "O(n)") == Fit::cannot_tell);
}

TEST_CASE("nothing known is nothing said") {
  CHECK(compare_growth({}, *judge::asked_growth("O(n)"), 1024, 65536) == Fit::cannot_tell);
}

TEST_CASE("only growths that can be measured can be asked for") {
  CHECK(judge::asked_growth("O(n log n)") == log_linear);
  CHECK_FALSE(judge::asked_growth("O(n!)"));
  CHECK_FALSE(judge::asked_growth("n"));
}

TEST_CASE("the exponent of n log n between sizes is that of its differences") {
  CHECK(judge::exponent_between(linear, 1024, 65536) == Approx(1));
  CHECK(judge::exponent_between(quadratic, 1024, 65536) == Approx(2));
  CHECK(judge::exponent_between(log_linear, 1024, 65536) == Approx(1.1).margin(0.02));
}
