// Bytes that must never reach a terminal or a file as they are.

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "judge/problem/catalogue.hpp"
#include "judge/problem/problem.hpp"
#include "judge/report/report.hpp"

// Name and bytes of every class.
std::vector<std::pair<std::string, std::string>> hostile_strings();

// "clean", or why `bytes` are not. Newlines are, and if `coloured` so are colour sequences.
std::string cleanness(std::string_view bytes, bool coloured = false);

// A report, a problem and a list in which every string is `text`.
judge::Report poisoned_report(const std::string& text);
judge::Problem poisoned_problem(const std::string& text);
std::vector<judge::ProblemSummary> poisoned_list(const std::string& text);
