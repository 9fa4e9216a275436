// A problem's limits and checkers in words.

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "judge/problem/problem.hpp"

namespace cli {

// "cpu 2 s, wall 7 s, memory 256 MiB, output 64 MiB, stack 8 MiB, 16 threads".
std::string limits_text(const sandbox::Limits& limits);

// For machines: cpu_ms, wall_ms, mem_kib, out_bytes, stack_kib, threads.
std::map<std::string, std::uint64_t> limit_figures(const sandbox::Limits& limits);

// "tokens, float_rel 1e-06, ignore_case".
std::string checker_text(const judge::Checker& checker);

// What differs from the limits and the checker of the problem's first test, in words: one entry
// for each way in which a test of the group does.
std::vector<std::string> special_rules(const judge::Problem& problem, const judge::Group& group);

// The first test there is; a loaded problem has one.
const judge::Test* first_test(const judge::Problem& problem);

}  // namespace cli
