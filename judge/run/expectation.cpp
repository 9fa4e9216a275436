#include <algorithm>
#include <map>
#include <string>
#include <variant>

#include "judge/judge.hpp"

namespace judge {
namespace {

const Expectation accepted_only{Verdict::accepted};

std::string words(const Expectation& expected) {
  std::string text;
  for (const Verdict verdict : expected)
    text += (text.empty() ? "" : " or ") + std::string(short_name(verdict));
  return text;
}

bool allows(const Expectation& expected, Verdict verdict) {
  return verdict == Verdict::accepted || expected.contains(verdict);
}

// Whether a test must end otherwise than accepted.
bool wants_failure(const Expectation& expected) { return !expected.contains(Verdict::accepted); }

bool is_met_by_failure(const Expectation& expected, const TestResult& test) {
  return test.ran && test.verdict != Verdict::accepted && expected.contains(test.verdict);
}

const Expectation& expected_in(const Solution& solution, const std::string& group) {
  if (const auto* of_all = std::get_if<Expectation>(&solution.expect)) return *of_all;
  const auto& by_group = std::get<std::map<std::string, Expectation>>(solution.expect);
  const auto found = by_group.find(group);
  return found == by_group.end() ? accepted_only : found->second;
}

std::string quoted(const std::string& name) { return '\'' + name + '\''; }

// What a group's tests got that they may not get, in a line; else empty.
std::string unexpected_in(const Report& report, const std::string& group,
                          const Expectation& expected) {
  for (const TestResult& test : report.tests)
    if (test.group == group && test.ran && !allows(expected, test.verdict))
      return group + ": expected " + words(expected) + ", got " +
             std::string(short_name(test.verdict)) + " in " + quoted(test.name) + '\n';
  return {};
}

bool some_test_fails_as_expected(const Report& report, const std::string& group,
                                 const Expectation& expected) {
  return std::any_of(report.tests.begin(), report.tests.end(), [&](const TestResult& t) {
    return (group.empty() || t.group == group) && is_met_by_failure(expected, t);
  });
}

std::string unmet_of_group(const Report& report, const GroupResult& group,
                           const Expectation& expected) {
  if (std::string found = unexpected_in(report, group.name, expected); !found.empty()) return found;
  if (!wants_failure(expected)) return {};
  if (some_test_fails_as_expected(report, group.name, expected)) return {};
  const std::string but = group.ran ? "every test is AC" : "it did not run";
  return group.name + ": expected " + words(expected) + ", but " + but + '\n';
}

std::string unmet_by_group(const Solution& solution, const Report& report) {
  std::string lines;
  for (const GroupResult& group : report.groups)
    lines += unmet_of_group(report, group, expected_in(solution, group.name));
  return lines;
}

std::string unmet_by_all(const Expectation& expected, const Report& report) {
  std::string lines;
  for (const GroupResult& group : report.groups)
    lines += unexpected_in(report, group.name, expected);
  if (!lines.empty() || !wants_failure(expected)) return lines;
  if (some_test_fails_as_expected(report, "", expected)) return {};
  return "expected " + words(expected) + ", but every test is AC\n";
}

std::string unmet_by_compiling(const Solution& solution, const Report& report) {
  const auto* of_all = std::get_if<Expectation>(&solution.expect);
  if (of_all != nullptr && of_all->contains(Verdict::compile_error)) return {};
  const std::string expected = of_all == nullptr ? "a program" : words(*of_all);
  return "expected " + expected + ", got " + std::string(short_name(report.verdict)) + '\n';
}

std::string unmet_lines(const Solution& solution, const Report& report) {
  if (!report.compilation.ok) return unmet_by_compiling(solution, report);
  const auto* of_all = std::get_if<Expectation>(&solution.expect);
  return of_all != nullptr ? unmet_by_all(*of_all, report) : unmet_by_group(solution, report);
}

}  // namespace

std::string unmet_expectation(const Solution& solution, const Report& report) {
  std::string lines = unmet_lines(solution, report);
  if (!lines.empty()) lines.pop_back();
  return lines;
}

}  // namespace judge
