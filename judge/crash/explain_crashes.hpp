// After the tests have run: what is wrong with a program that crashed?

#pragma once

#include "judge/crash/instrumented.hpp"
#include "judge/data/test_data.hpp"
#include "judge/problem/problem.hpp"
#include "judge/report/report.hpp"
#include "judge/run/selection.hpp"

namespace judge {

// Which tests are looked into.
enum class Sanitize {
  crashes,   // those that a signal ended
  failures,  // those and wrong answers, and if there are none of either, accepted tests
};

struct Inspection {
  Sanitize what = Sanitize::crashes;
  bool hidden_tests = true;  // else visible ones only
};

// Sets TestResult::defect of the first few such tests of `report`, in problem order, and nothing
// else. That this fails is logged and no fault of the report. `report` has been run on `selection`.
// Throws only sandbox::Cancelled.
void explain_crashes(const Selection& selection, const TestData& data, const Inspection& inspection,
                     Instrumented& program, std::vector<TestResult>& results);

}  // namespace judge
