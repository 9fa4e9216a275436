#include "judge/growth/growth_class.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "judge/text/figures.hpp"

namespace judge {
namespace {

struct Asked {
  std::string_view text;
  GrowthClass growth;
};

constexpr std::array all_asked{
    Asked{"O(1)", {0, false, 0}},
    Asked{"O(log n)", {0, true, 0}},
    Asked{"O(sqrt n)", {0.5, false, 0}},
    Asked{"O(n)", {1, false, 0}},
    Asked{"O(n log n)", {1, true, 0}},
    Asked{"O(n sqrt n)", {1.5, false, 0}},
    Asked{"O(n^2)", {2, false, 0}},
    Asked{"O(n^2 log n)", {2, true, 0}},
    Asked{"O(n^2 sqrt n)", {2.5, false, 0}},
    Asked{"O(n^3)", {3, false, 0}},
};

std::string power_name(double power) {
  const double whole = std::floor(power);
  std::string root = power == whole ? "" : "sqrt n";
  if (whole == 0) return root;
  const std::string name = whole == 1 ? "n" : "n^" + decimal_text(whole, 0);
  return root.empty() ? name : name + ' ' + root;
}

double value_at(const GrowthClass& growth, double n) {
  if (growth.base > 0) return std::pow(growth.base, n);
  return std::pow(n, growth.power) * (growth.log ? std::log2(n) : 1);
}

}  // namespace

std::string growth_name(const GrowthClass& growth) {
  if (growth.base > 0) return decimal_text(growth.base, 2) + "^n";
  if (growth.power == 0) return growth.log ? "log n" : "1";
  return power_name(growth.power) + (growth.log ? " log n" : "");
}

std::string growth_words(const GrowthClass& growth) {
  if (growth.base > 0) return "exponential";
  if (growth.power == 0) return growth.log ? "logarithmic" : "does not grow";
  if (growth.log) return power_name(growth.power) + " times a log-like factor";
  if (growth.power == 1) return "linear";
  if (growth.power == 2) return "quadratic";
  if (growth.power == 3) return "cubic";
  return power_name(growth.power);
}

bool grows_less(const GrowthClass& a, const GrowthClass& b) {
  return std::tuple(a.base, a.power, a.log) < std::tuple(b.base, b.power, b.log);
}

std::optional<GrowthClass> asked_growth(std::string_view text) {
  for (const Asked& asked : all_asked)
    if (asked.text == text) return asked.growth;
  return std::nullopt;
}

const std::vector<std::string_view>& asked_growths() {
  static const std::vector<std::string_view> texts = [] {
    std::vector<std::string_view> all;
    all.reserve(std::size(all_asked));
    for (const Asked& asked : all_asked) all.push_back(asked.text);
    return all;
  }();
  return texts;
}

double exponent_between(const GrowthClass& growth, double first, double last) {
  if (growth.power == 0 && !growth.log && growth.base == 0) return 0;
  // The same differences that Estimate looks at.
  const auto step = [&](double n) { return value_at(growth, n) - value_at(growth, n / 2); };
  const double steps = std::log2(last / first) - 1;
  return std::log2(step(last) / step(2 * first)) / steps;
}

}  // namespace judge
