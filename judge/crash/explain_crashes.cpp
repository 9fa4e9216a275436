#include "judge/crash/explain_crashes.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace judge {
namespace {

constexpr std::size_t most_tests = 3;

bool crashed(const TestResult& result) {
  return result.ran && result.verdict == Verdict::runtime_error &&
         result.run.outcome == sandbox::Outcome::signalled;
}

bool failed(const TestResult& result) {
  return crashed(result) || (result.ran && result.verdict == Verdict::wrong_answer);
}

bool accepted(const TestResult& result) {
  return result.ran && result.verdict == Verdict::accepted;
}

struct Case {
  const Test* test;
  TestResult* result;
};

template <class Wanted>
std::vector<Case> first_cases(const Selection& selection, std::vector<TestResult>& results,
                              Wanted wanted) {
  std::vector<Case> cases;
  std::size_t i = 0;
  for (const SelectedGroup& selected : selection)
    for (const Test* const test : selected.tests)
      if (TestResult& result = results.at(i++); wanted(result) && cases.size() < most_tests)
        cases.push_back({test, &result});
  return cases;
}

std::vector<Case> cases_of(const Selection& selection, std::vector<TestResult>& results,
                           const Inspection& inspection) {
  const auto all = [&](auto wanted) {
    return first_cases(selection, results, [&](const TestResult& result) {
      return (result.visible || inspection.hidden_tests) && wanted(result);
    });
  };
  if (inspection.what == Sanitize::crashes) return all(crashed);
  std::vector<Case> cases = all(failed);
  return cases.empty() ? all(accepted) : cases;
}

void explain(const Case& one, const TestData& data, Instrumented& program) {
  const sandbox::UniqueFd input = data.open_input(*one.test);
  one.result->defect = program.find_defect(input.get(), one.test->limits);
  if (one.result->defect && !one.result->visible) one.result->defect->detail.clear();
}

}  // namespace

void explain_crashes(const Selection& selection, const TestData& data, const Inspection& inspection,
                     Instrumented& program, std::vector<TestResult>& results) {
  try {
    for (const Case& one : cases_of(selection, results, inspection)) explain(one, data, program);
  } catch (const sandbox::Cancelled&) {
    throw;
  } catch (const std::exception& e) {
    spdlog::debug("cannot look into a crash: {}", e.what());
  }
}

}  // namespace judge
