// Reports as the judge would make them, one for each thing that can happen.

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "judge/report/report.hpp"

// A report with no groups: "log-top", "solution.cpp", compiled in 1.9 s.
judge::Report empty_report();

// A test that used 5.2 ms and 3.6 MiB.
judge::TestResult test_result(std::string group, std::string name, judge::Verdict verdict);

// Adds a group with these tests and sums it up, as the judge does.
void add_group(judge::Report& report, std::string name, double points, bool visible,
               std::vector<judge::TestResult> tests);

// Name and report of every case.
std::vector<std::pair<std::string, judge::Report>> sample_reports();
