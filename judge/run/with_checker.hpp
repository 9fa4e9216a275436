// Tests whose outputs are judged by a program of the problem.

#pragma once

#include "judge/run/examiner.hpp"
#include "judge/run/run_test.hpp"

namespace judge {

// Runs the candidate's program and the test's custom checker, again for each further pass the
// checker asks for. Each pass has the test's limits for itself; the result has the figures of the
// worst. Throws ProblemFault where the checker is at fault.
void judge_with_checker(const TestBench& bench, const Test& test, TestResult& result);

// Puts what `who` ("the checker") decided into a result. Its words go no further than a candidate
// may see.
void apply(const Ruling& ruling, const std::string& who, TestResult& result);

// The run to report of several passes: the last one, with the largest figures of all.
void add_pass(sandbox::RunResult& all, const sandbox::RunResult& pass);

}  // namespace judge
