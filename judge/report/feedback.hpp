// What a report tells candidates of hidden tests.

#pragma once

#include "judge/problem/problem.hpp"
#include "judge/report/report.hpp"

namespace judge {

// Sums the failing hidden groups up, and takes out what `policy` keeps from candidates. Visible
// tests, the verdict and the score stay. For no report that is revealed.
void apply_feedback(Report& report, Feedback policy);

// What may be said of a test while others still run.
TestResult told_while_running(TestResult result, Feedback policy);

// Makes the figures of a hidden test so coarse that a program cannot write its input into them.
void make_coarse(TestResult& result);

}  // namespace judge
