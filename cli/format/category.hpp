// Hidden tests, summed up in words.

#pragma once

#include <string>

#include "judge/report/report.hpp"

namespace cli {

// Of a clean report: "2 of 5 tests fail: WA, TLE", behind its tag if it has one.
std::string category_text(const judge::Category& category);

}  // namespace cli
