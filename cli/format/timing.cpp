#include "cli/format/timing.hpp"

#include <cmath>

#include "cli/format/units.hpp"

namespace cli {
namespace {

constexpr double worth_a_word = 1.15;

std::string seconds_between(const judge::Spread& spread, std::string_view to) {
  const auto seconds = [](std::chrono::microseconds time) {
    return fixed_text(static_cast<double>(time.count()) / 1e6, 2);
  };
  const std::string least = seconds(spread.least), most = seconds(spread.most);
  return (least == most ? least : least + std::string(to) + most) + " s";
}

std::string one_run(const judge::TestResult& test) {
  const bool by_wall = test.run.cpu_time * 5 < test.limits.cpu_time * 4;
  return by_wall ? time_text(test.run.wall_time) + " on the clock, limit " +
                       limit_text(test.limits.wall_time)
                 : time_text(test.run.cpu_time) + ", limit " + limit_text(test.limits.cpu_time);
}

}  // namespace

std::string timing_text(const judge::TestResult& test, std::string_view to) {
  if (!test.spread) return test.near_limit ? one_run(test) : "";
  const judge::Spread& spread = *test.spread;
  std::string text = seconds_between(spread, to) + " over " + count_text(spread.runs, "run") +
                     (spread.wall ? " on the clock" : "") + ", limit " +
                     limit_text(spread.wall ? test.limits.wall_time : test.limits.cpu_time);
  if (spread.machine >= worth_a_word)
    text += "; the machine's own speed varied by " +
            fixed_text(std::round((spread.machine - 1) * 100), 0) + " %";
  return text;
}

std::string limit_origin_text(const judge::TestResult& test) {
  if (!test.cpu_limit_origin) return {};
  using Bound = judge::LimitOrigin::Bound;
  const judge::LimitOrigin& origin = *test.cpu_limit_origin;
  const std::string product =
      number_text(origin.times) + " x the reference solution's " + time_text(origin.reference);
  const std::string limit = limit_text(test.limits.cpu_time);
  if (origin.bound == Bound::at_least)
    return limit + ", the least there is: " + product + " is less";
  if (origin.bound == Bound::at_most) return limit + ", the most there is: " + product + " is more";
  return limit + ": " + product;
}

std::string_view timing_label(const judge::TestResult& test) {
  return test.near_limit ? "near the limit" : "runs";
}

}  // namespace cli
