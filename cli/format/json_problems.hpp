// Problems as JSON; docs/json.md describes the keys.

#pragma once

#include <string>
#include <vector>

#include "cli/format/json.hpp"
#include "judge/problem/catalogue.hpp"
#include "judge/problem/problem.hpp"

namespace cli {

// All clean every string. {"v":1,"problems":[…]}, or a line a problem.
std::string json(const std::vector<judge::ProblemSummary>& problems);
std::string json_lines(const std::vector<judge::ProblemSummary>& problems);
// What `show` knows of one problem, with the interviewer's notes or without.
std::string json(const judge::Problem& problem, bool notes, JsonLayout layout);

}  // namespace cli
